using WorkPlan.Analysis.Segmentation;
using WorkPlan.Analysis.Tests.Segmentation;

namespace WorkPlan.Adapters.JiebaNet.Tests;

/// <summary>jieba.NET's words as tokens.</summary>
public sealed class JiebaNetSegmenterCountsTokens : TokenCounterContract
{
    protected override ITokenCounter Counter { get; } = new JiebaNetSegmenter();
}
