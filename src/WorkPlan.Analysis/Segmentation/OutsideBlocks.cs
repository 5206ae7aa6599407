namespace WorkPlan.Analysis.Segmentation;

/// <summary>What stands between blocks: each code point is a word of its own, and so is a line end of two characters.</summary>
internal static class OutsideBlocks
{
    /// <summary>The length of the word that begins with a character outside blocks.</summary>
    internal static int LengthAt(ReadOnlySpan<char> text, int at) => at + 1 < text.Length && IsPair(text[at], text[at + 1]) ? 2 : 1;

    /// <summary>Whether two characters make one word.</summary>
    internal static bool IsPair(char first, char second) => first == '\r' ? second == '\n' : char.IsSurrogatePair(first, second);
}
