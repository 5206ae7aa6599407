using System.Collections.Immutable;
using WorkPlan.Analysis.Segmentation;

namespace WorkPlan.Analysis.Tests.Segmentation;

/// <summary>The four ways to cut, by the names that tools/WordTable/record.py gives them.</summary>
internal static class SegmentationModes
{
    internal static readonly ImmutableArray<(string Name, WordSegmenter Segmenter)> All =
    [
        ("accurate", Create(SegmentationMode.Accurate, UnknownWords.HiddenMarkovModel)),
        ("accurateNoModel", Create(SegmentationMode.Accurate, UnknownWords.None)),
        ("search", Create(SegmentationMode.Search, UnknownWords.HiddenMarkovModel)),
        ("searchNoModel", Create(SegmentationMode.Search, UnknownWords.None)),
    ];

    /// <summary>The words of a text as strings.</summary>
    internal static string[] Cut(this WordSegmenter segmenter, string text) =>
        [.. segmenter.Segment(text).Select(word => text.Substring(word.Span.Start, word.Span.Length))];

    private static WordSegmenter Create(SegmentationMode mode, UnknownWords unknown) =>
        WordSegmenter.Create(new WordSegmenterOptions { Mode = mode, UnknownWords = unknown });
}
