using System.Collections.Immutable;

namespace WorkPlan.Analysis.Segmentation;

/// <summary>How a <see cref="WordSegmenter"/> cuts.</summary>
public sealed record WordSegmenterOptions
{
    /// <summary>The hidden Markov model for unknown words, accurate mode, no user words.</summary>
    public static WordSegmenterOptions Default { get; } = new();

    /// <summary>What becomes of characters that the dictionary's words leave over.</summary>
    public UnknownWords UnknownWords { get; init; } = UnknownWords.HiddenMarkovModel;

    /// <summary>How fine texts are cut.</summary>
    public SegmentationMode Mode { get; init; } = SegmentationMode.Accurate;

    /// <summary>Words that are found wherever they stand in a text; see <see cref="WordSegmenter"/>. None may be empty; a word given twice counts once, with its last part of speech.</summary>
    public ImmutableArray<UserWord> UserWords { get; init; } = [];
}
