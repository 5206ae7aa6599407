using WorkPlan.Analysis.Segmentation;

namespace WorkPlan.Analysis.Tests.Segmentation;

/// <summary>The words that jieba gives without its model.</summary>
public sealed class WordSegmenterWithoutModelKeepsItsContract : WordSegmenterContract
{
    protected override IWordSegmenter Segmenter { get; } = WordSegmenter.Create(WordSegmenterOptions.Default with { UnknownWords = UnknownWords.None });
}
