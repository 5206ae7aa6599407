using WorkPlan.Analysis.Segmentation;

namespace WorkPlan.Analysis.Tests.Segmentation;

/// <summary>What every implementation of <see cref="IWordSegmenter"/> keeps, ours and the adapters' alike.</summary>
internal static class SegmenterContract
{
    private static readonly string[] Texts =
    [
        "", " ", "\r\n", "教", "教育局2022年工作要点。", "\u3000\u3000推进“双减”，落实3.5%的目标\n", "A4.5B%C--D", "\U0001F600笑\U00020000", "\uD83D教\uDE00",
    ];

    /// <summary>Checks an implementation.</summary>
    internal static void Check(IWordSegmenter segmenter)
    {
        Assert.Throws<ArgumentNullException>(() => segmenter.Segment("教育", null!));
        foreach (string text in (IEnumerable<string>)[.. Texts, .. SegmentationLines.Samples()])
        {
            using WordBuffer words = new();
            segmenter.Segment(text, words);
            int count = words.Count;
            CheckTiles(text, words);
            segmenter.Segment(text, words);
            Assert.Equal(words.AsSpan()[..count], words.AsSpan()[count..]);
        }
    }

    private static void CheckTiles(string text, WordBuffer words)
    {
        int end = 0;
        foreach (Word word in words)
        {
            Assert.Equal(end, word.Span.Start);
            Assert.False(word.Span.IsEmpty);
            end = word.Span.End;
        }

        Assert.Equal(text.Length, end);
    }
}
