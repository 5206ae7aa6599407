using System.Buffers;

namespace WorkPlan.Analysis.Phrases;

/// <summary>Tells whether a match is cut out of a longer number or word: 三五 out of 十三五, 四史 out of 十四史, stem out of system.</summary>
internal static class PhraseEdges
{
    private const string Digits = "0123456789";
    private const string Letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
    private const string Numerals = "一二三四五六七八九十百千万" + Digits;

    private static readonly SearchValues<char> AnyNumeral = SearchValues.Create(Numerals);

    /// <summary>An ordinal is no formula either: 第一课堂.</summary>
    private static readonly SearchValues<char> BeforeNumeral = SearchValues.Create(Numerals + "第");

    /// <summary>What a number or a Latin word is written with; most phrases neither begin nor end so.</summary>
    private static readonly SearchValues<char> Continuing = SearchValues.Create(Numerals + Letters);

    internal static bool AreClean(ReadOnlySpan<char> text, int start, int end) =>
        (!Continuing.Contains(text[start]) || start == 0 || !Continues(text[start - 1], text[start], BeforeNumeral))
        && (!Continuing.Contains(text[end - 1]) || end == text.Length || !Continues(text[end - 1], text[end], AnyNumeral));

    private static bool Continues(char left, char right, SearchValues<char> numerals) =>
        (numerals.Contains(left) && AnyNumeral.Contains(right)) || (char.IsAsciiLetterOrDigit(left) && char.IsAsciiLetterOrDigit(right));
}
