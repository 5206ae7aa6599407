using WorkPlan.Analysis.Segmentation;

namespace WorkPlan.Analysis.Tests.Segmentation;

/// <summary>Words as tokens.</summary>
public sealed class WordSegmenterCountsTokens : TokenCounterContract
{
    protected override ITokenCounter Counter { get; } = new WordSegmenter();
}
