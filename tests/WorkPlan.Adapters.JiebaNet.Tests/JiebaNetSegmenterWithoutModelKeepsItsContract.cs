using WorkPlan.Analysis.Segmentation;
using WorkPlan.Analysis.Tests.Segmentation;

namespace WorkPlan.Adapters.JiebaNet.Tests;

/// <summary>jieba.NET without its model.</summary>
public sealed class JiebaNetSegmenterWithoutModelKeepsItsContract : WordSegmenterContract
{
    protected override IWordSegmenter Segmenter { get; } = new JiebaNetSegmenter(UnknownWords.None);
}
