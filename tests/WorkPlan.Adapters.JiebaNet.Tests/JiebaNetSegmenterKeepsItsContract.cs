using WorkPlan.Analysis.Segmentation;
using WorkPlan.Analysis.Tests.Segmentation;

namespace WorkPlan.Adapters.JiebaNet.Tests;

/// <summary>jieba.NET with its model.</summary>
public sealed class JiebaNetSegmenterKeepsItsContract : WordSegmenterContract
{
    protected override IWordSegmenter Segmenter { get; } = new JiebaNetSegmenter();
}
