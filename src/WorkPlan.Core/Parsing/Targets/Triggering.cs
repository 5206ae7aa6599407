using System.Buffers;

namespace WorkPlan.Core.Parsing.Targets;

/// <summary>Tells, by a character and its neighbour alone, the few places of a text where a figure can start.</summary>
internal static class Triggering
{
    // digits half- and full-width, Chinese numerals, and the first characters of words for all of it
    internal static readonly SearchValues<char> Characters = SearchValues.Create(
        "0123456789\uFF10\uFF11\uFF12\uFF13\uFF14\uFF15\uFF16\uFF17\uFF18\uFF19一二三四五六七八九十两百千全清消所");

    /// <summary>What can stand behind the first character of a Chinese numeral in a figure.</summary>
    private static readonly SearchValues<char> BehindNumeral = SearchValues.Create(
        UnitsOfMeasure.FirstCharacters + "零〇一二三四五六七八九十两百千万亿几多余点分成至到-—－–~～ ");

    /// <summary>Whether a figure can start at a trigger character.</summary>
    internal static bool CanStart(ReadOnlySpan<char> text, int at)
    {
        char next = at + 1 < text.Length ? text[at + 1] : '\0';
        return text[at] switch
        {
            '全' => next is '覆' or '面' or '部' or '域' or '员',
            '清' => next == '零',
            '消' => next == '除',
            '所' => next == '有',
            '百' or '千' => next == '分',
            '一' or '二' or '三' or '四' or '五' or '六' or '七' or '八' or '九' or '十' or '两' => BehindNumeral.Contains(next),
            _ => true,
        };
    }
}
