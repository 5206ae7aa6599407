namespace WorkPlan.Analysis.Phrases;

/// <summary>Tells whether a match is cut out of a longer number or word: 三五 out of 十三五, 四史 out of 十四史, stem out of system.</summary>
internal static class PhraseEdges
{
    internal static bool AreClean(ReadOnlySpan<char> text, int start, int end) =>
        (start == 0 || !Continues(text[start - 1], text[start], Numerals.BeforeNumber))
        && (end == text.Length || !Continues(text[end - 1], text[end], Numerals.All));

    private static bool Continues(char left, char right, string numerals) =>
        (char.IsAsciiLetterOrDigit(left) && char.IsAsciiLetterOrDigit(right))
        || (IsNumeral(left, numerals) && IsNumeral(right, Numerals.All));

    private static bool IsNumeral(char c, string numerals) => char.IsAsciiDigit(c) || numerals.Contains(c, StringComparison.Ordinal);

    private static class Numerals
    {
        internal const string All = "一二三四五六七八九十百千万";

        /// <summary>An ordinal is no formula either: 第一课堂.</summary>
        internal const string BeforeNumber = All + "第";
    }
}
