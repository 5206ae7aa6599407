using WorkPlan.Analysis.Segmentation;

namespace WorkPlan.Analysis.Tests.Segmentation;

/// <summary>The words that jieba gives, with its model.</summary>
public sealed class WordSegmenterKeepsItsContract : WordSegmenterContract
{
    protected override IWordSegmenter Segmenter { get; } = new WordSegmenter();
}
