namespace WorkPlan.Core.Cleaning.ByteSlips;

/// <summary>Tells an ASCII character that a slip swallowed from what it leaves behind.</summary>
internal static class SwallowedAscii
{
    /// <summary>A swallowed character that left no trace; such a place stays a hole.</summary>
    internal const char Unknown = '\0';

    private const int LongestReading = 8;
    private const int LongestEntity = 9;

    /// <summary>
    /// The character that stood in front of <paramref name="index"/>: &amp; in front of the rest of an entity, ( in front of
    /// pinyin and ), <see cref="Unknown"/> in front of a digit, for another digit may be gone; null where nothing hints at one.
    /// </summary>
    internal static char? Before(ReadOnlySpan<char> source, int index)
    {
        if (EntityRestLength(source, index) > 0)
        {
            return '&';
        }

        if (BracketRestLength(source, index) > 0)
        {
            return '(';
        }

        return index < source.Length && char.IsAsciiDigit(source[index]) ? Unknown : null;
    }

    /// <summary>Whether the character is followed by something that is no prose.</summary>
    internal static bool IsNeutral(char swallowed) => swallowed is '&' or '(';

    /// <summary>The length of what follows a swallowed &amp; or (, up to its end.</summary>
    internal static int NeutralLength(ReadOnlySpan<char> source, int index) =>
        Math.Max(EntityRestLength(source, index), BracketRestLength(source, index));

    /// <summary>The letters of the pinyin that lost its opening bracket in front of the index.</summary>
    internal static ReadOnlySpan<char> SyllableAt(ReadOnlySpan<char> source, int index) =>
        source.Slice(index, Math.Max(0, BracketRestLength(source, index) - 1));

    /// <summary>The length of a pinyin reading with its brackets at the index, or 0.</summary>
    internal static int ReadingLength(ReadOnlySpan<char> source, int index)
    {
        int rest = index < source.Length && source[index] == '(' ? BracketRestLength(source, index + 1) : 0;
        return rest == 0 ? 0 : rest + 1;
    }

    /// <summary>Whether the line ends at the index.</summary>
    internal static bool EndsText(ReadOnlySpan<char> source, int index) =>
        index >= source.Length || source[index] is '\n' or '\r';

    /// <summary>Letters, or # and digits, and a semicolon: rdquo; #12288;.</summary>
    private static int EntityRestLength(ReadOnlySpan<char> source, int index)
    {
        int end = index;
        int longest = Math.Min(source.Length, index + LongestEntity);
        while (end < longest && (char.IsAsciiLetterOrDigit(source[end]) || (end == index && source[end] == '#')))
        {
            end++;
        }

        return end < longest && end - index >= 2 && source[end] == ';' ? end + 1 - index : 0;
    }

    /// <summary>Small letters, tone marks included, and a closing bracket: qū).</summary>
    private static int BracketRestLength(ReadOnlySpan<char> source, int index)
    {
        int end = index;
        int longest = Math.Min(source.Length, index + LongestReading);
        while (end < longest && IsPinyinLetter(source[end]))
        {
            end++;
        }

        return end > index && end < longest && source[end] is ')' or '\uFF09' ? end + 1 - index : 0;
    }

    /// <summary>Latin letters, and those with tone marks, from Latin-1 to Latin Extended-B.</summary>
    private static bool IsPinyinLetter(char character) =>
        char.IsAsciiLetterLower(character) || character is >= '\u00DF' and <= '\u01DC' or '\u0251' or '\u0261';
}
