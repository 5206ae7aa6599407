namespace WorkPlan.Core.Cleaning.ByteSlips;

/// <summary>Tells by its neighbours that a question mark cannot come from a byte slip.</summary>
internal static class SlipScreen
{
    private const int LongestRun = 2;
    private const int EndReach = 10;
    private const int CrowdReach = 1000;
    private const int Crowd = 40;

    /// <summary>Looks at the next characters only; what a real question mark is followed by is refused.</summary>
    internal static bool IsSuspicious(ReadOnlySpan<char> source, int index)
    {
        if (index + 2 >= source.Length || !IsPossibleBefore(source, index))
        {
            return false;
        }

        char next = source[index + 1];
        char afterNext = source[index + 2];
        if (ShownForms.IsQuestionMark(next))
        {
            return IsShortRun(source, index + 1);
        }

        if (next is >= '\uFF01' and <= '\uFF5E')
        {
            return !IsBlank(afterNext);
        }

        if (ShownForms.IsNarrow(next))
        {
            return !IsBlank(afterNext) && !char.IsAsciiDigit(next) && !(char.IsAsciiLetter(next) && ContinuesWord(afterNext));
        }

        return next > '\u00A0' && !IsMark(next) && !IsMark(afterNext) && !IsBlank(afterNext);
    }

    /// <summary>
    /// Whether question marks are so many that they are no damage but the text: it keeps the time for hostile text low.
    /// </summary>
    internal static bool IsCrowded(ReadOnlySpan<char> source, int index)
    {
        int start = Math.Max(0, index - CrowdReach);
        ReadOnlySpan<char> around = source[start..Math.Min(source.Length, index + CrowdReach)];
        return around.Count('?') + around.Count('\uFF1F') > Crowd;
    }

    /// <summary>Whether what follows reads unlike prose, where only characters follow that would be harmless alone.</summary>
    internal static bool IsSuspicious(ReadOnlySpan<char> source, int index, SlipModel model) =>
        !IsHan(source[index + 1]) || !model.BelongTogether(source[index + 1], source[index + 2]);

    /// <summary>
    /// Whether a trail byte in the range of ASCII shows near by, as the h of 學?！翱h does. It ends a slip of traditional text,
    /// whatever script the text was converted to later; slips of simplified text lack it, run on, and can hardly ever be read.
    /// </summary>
    internal static bool EndsSoon(ReadOnlySpan<char> source, int index) =>
        source.Slice(index + 1, Math.Min(EndReach, source.Length - index - 1)).IndexOfAnyInRange('@', '~') >= 0;

    /// <summary>A slip stands behind a character, a mark that opens something, or at the beginning of a line.</summary>
    private static bool IsPossibleBefore(ReadOnlySpan<char> source, int index) =>
        index == 0 || !(source[index - 1] is '?' or '!' or '/' or '=' or '\uFF1F' or '\uFF01' || char.IsAsciiLetter(source[index - 1]));

    private static bool IsShortRun(ReadOnlySpan<char> source, int next)
    {
        int end = next;
        while (end < source.Length && end - next < LongestRun && ShownForms.IsQuestionMark(source[end]))
        {
            end++;
        }

        return end - next < LongestRun && end < source.Length && !IsBlank(source[end]);
    }

    /// <summary>Letters and digits in a row belong to a word, a number or an address.</summary>
    private static bool ContinuesWord(char character) => char.IsAsciiLetterOrDigit(character) || character is '=' or '/' or '.' or '-';

    private static bool IsBlank(char character) => character <= ' ' || character is '\u00A0' or '\u3000';

    /// <summary>General, ideographic and full-width punctuation: what follows a real question mark.</summary>
    private static bool IsMark(char character) =>
        character is '\u00B7' or >= '\u2000' and <= '\u206F' or >= '\u3000' and <= '\u301F' or >= '\uFF00' or >= '\uD800' and <= '\uF8FF';

    private static bool IsHan(char character) => character is >= '\u4E00' and <= '\u9FFF';
}
