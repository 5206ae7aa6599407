namespace WorkPlan.Analysis.Segmentation;

/// <summary>One step of a path through a text, as 16 bits.</summary>
/// <remarks>
/// <code>
/// bit   11     6 5         4      0
///      [ speech | isSingle | length ]
/// isSingle  a step over one character of a block, which may be left over for the model
/// length    in UTF-16 units; the dictionary's words have at most sixteen
/// </code>
/// </remarks>
internal static class CutStep
{
    internal const int Single = 1 << LengthBits;

    private const int LengthBits = 5;
    private const int SpeechShift = LengthBits + 1;

    /// <summary>A step over a character of a block.</summary>
    internal static int Over(ulong cell) => (WordCell.Speech(cell) << SpeechShift) | Single | 1;

    /// <summary>A step over a word of several characters.</summary>
    internal static int Over(ulong cell, int length) => (WordCell.Speech(cell) << SpeechShift) | length;

    internal static int Length(int step) => step & (Single - 1);

    internal static bool IsSingle(int step) => (step & Single) != 0;

    internal static PartOfSpeech Speech(int step) => new(step >> SpeechShift);
}
