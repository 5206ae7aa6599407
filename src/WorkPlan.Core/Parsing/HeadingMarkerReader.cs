using WorkPlan.Core.Text;

namespace WorkPlan.Core.Parsing;

/// <summary>Reads the number at the start of a line: 第一章 一、 （一） 1. 1、 （1） ① 【任务一】 第一， 一是.</summary>
internal static class HeadingMarkerReader
{
    private const int HighestNumber = 199;
    private const int LongestLabel = 12;

    /// <summary>What counts 第…: the unit behind the numeral, and the style that it makes.</summary>
    private static readonly (string Unit, MarkerStyle Style)[] Divisions =
    [
        ("部分", MarkerStyle.Part), ("编", MarkerStyle.Part), ("篇", MarkerStyle.Part),
        ("章", MarkerStyle.Chapter), ("节", MarkerStyle.ChapterSection),
    ];

    private static readonly string[] LabelWords = ["任务", "行动", "专栏", "举措", "措施", "工程", "目标", "项目", "重点"];

    /// <summary>The marker that <paramref name="line"/> starts with; <see cref="HeadingMarker.None"/> where it has none.</summary>
    internal static HeadingMarker Read(ReadOnlySpan<char> line)
    {
        if (line.IsEmpty)
        {
            return HeadingMarker.None;
        }

        char first = line[0];
        HeadingMarker marker = first switch
        {
            '第' => ReadDivision(line),
            '（' or '(' => ReadBracketed(line),
            '【' or '[' or '［' => ReadLabelInBrackets(line),
            >= '0' and <= '9' => ReadArabic(line),
            _ when Characters.IsChineseDigit(first) => ReadChinese(line),
            _ when SingleCharacter(first, out MarkerStyle style, out int ordinal) => new HeadingMarker(style, ordinal, 0, 1, 1),
            _ => ReadLabel(line, 0),
        };
        return marker.Length == 0 ? HeadingMarker.None : marker with { Length = SkipBlanks(line, marker.Length) };
    }

    private static HeadingMarker ReadDivision(ReadOnlySpan<char> line)
    {
        int start = SkipBlanks(line, 1);
        if (!TryReadNumeral(line[start..], out int ordinal, out int digits))
        {
            return HeadingMarker.None;
        }

        int end = SkipBlanks(line, start + digits);
        foreach ((string unit, MarkerStyle style) in Divisions)
        {
            if (line[end..].StartsWith(unit, StringComparison.Ordinal))
            {
                int length = end + unit.Length;
                return IsDivisionEnd(line, length) ? new HeadingMarker(style, ordinal, 0, length, SkipPunctuation(line, length)) : HeadingMarker.None;
            }
        }

        return end == start + digits && end < line.Length && line[end] is '，' or ',' or '、' or '：' or ':'
            ? new HeadingMarker(MarkerStyle.Ordinal, ordinal, 0, end, end + 1)
            : HeadingMarker.None;
    }

    /// <summary>第一部分的… is no heading.</summary>
    private static bool IsDivisionEnd(ReadOnlySpan<char> line, int end) => end == line.Length || line[end] is not ('的' or '，' or '。');

    private static HeadingMarker ReadBracketed(ReadOnlySpan<char> line)
    {
        int start = SkipBlanks(line, 1);
        if (!TryReadSpacedNumeral(line[start..], out int ordinal, out int digits) || ordinal is 0 or > HighestNumber)
        {
            return HeadingMarker.None;
        }

        int close = SkipBlanks(line, start + digits);
        if (close >= line.Length || line[close] is not ('）' or ')'))
        {
            return HeadingMarker.None;
        }

        MarkerStyle style = Characters.IsDigit(line[start]) ? MarkerStyle.ArabicInBrackets : MarkerStyle.ChineseInBrackets;
        return new HeadingMarker(style, ordinal, start, digits, SkipPunctuation(line, close + 1));
    }

    private static HeadingMarker ReadArabic(ReadOnlySpan<char> line)
    {
        if (!TryReadNumeral(line, out int ordinal, out int digits) || ordinal is 0 or > HighestNumber)
        {
            return HeadingMarker.None;
        }

        int end = SkipBlanks(line, digits);
        if (end >= line.Length || end - digits > 1)
        {
            return HeadingMarker.None;
        }

        if (line[end] is '）' or ')')
        {
            return new HeadingMarker(MarkerStyle.ArabicInBrackets, ordinal, 0, digits, end + 1);
        }

        bool dotted = line[end] is '.' or '．' or '、' or '，' or ',' or '。';
        bool decimals = end + 1 < line.Length && Characters.IsDigit(line[end + 1]) && line[end] is not '、' && !StartsYear(line[(end + 1)..]);
        return dotted && !decimals && end + 1 < line.Length
            ? new HeadingMarker(MarkerStyle.Arabic, ordinal, 0, digits, SkipPunctuation(line, end + 1))
            : HeadingMarker.None;
    }

    /// <summary>1.2018年市区… is the first item and a year, not a decimal number.</summary>
    private static bool StartsYear(ReadOnlySpan<char> text) =>
        text.Length > 4 && text[0] is '1' or '2' && text[..4].IndexOfAnyExceptInRange('0', '9') < 0 && text[4] == '年';

    private static HeadingMarker ReadChinese(ReadOnlySpan<char> line)
    {
        if (!ChineseNumerals.TryReadInteger(line, out int ordinal, out int digits) || ordinal is 0 or > HighestNumber || line[0] is '百' or '千' or '两')
        {
            return HeadingMarker.None;
        }

        int end = SkipBlanks(line, digits);
        if (end == line.Length)
        {
            return new HeadingMarker(MarkerStyle.Chinese, ordinal, 0, digits, end);
        }

        return line[end] switch
        {
            '、' or '．' or '.' or '，' or ',' or '。' or '：' or ':' => new HeadingMarker(MarkerStyle.Chinese, ordinal, 0, digits, SkipPunctuation(line, end + 1)),
            '）' or ')' => new HeadingMarker(MarkerStyle.ChineseInBrackets, ordinal, 0, digits, end + 1),
            '是' or '要' when end == digits && ordinal <= 20 => new HeadingMarker(MarkerStyle.Enumerated, ordinal, 0, digits + 1, SkipPunctuation(line, digits + 1)),
            _ when end > digits && Characters.IsHan(line[end]) => new HeadingMarker(MarkerStyle.Chinese, ordinal, 0, digits, end),
            _ => HeadingMarker.None,
        };
    }

    private static HeadingMarker ReadLabelInBrackets(ReadOnlySpan<char> line)
    {
        int close = line[..Math.Min(line.Length, LongestLabel + 2)].IndexOfAny('】', ']', '］');
        if (close < 3)
        {
            return HeadingMarker.None;
        }

        HeadingMarker inner = ReadLabel(line[..close], 1);
        return inner.Length == 0 ? inner : inner with { NumberStart = 1, NumberLength = close - 1, Length = SkipPunctuation(line, close + 1) };
    }

    /// <summary>任务一：, 行动1 and the like; behind the numeral must stand punctuation, a blank or nothing.</summary>
    private static HeadingMarker ReadLabel(ReadOnlySpan<char> line, int start)
    {
        foreach (string word in LabelWords)
        {
            if (!line[start..].StartsWith(word, StringComparison.Ordinal)
                || !TryReadNumeral(line[(start + word.Length)..], out int ordinal, out int digits))
            {
                continue;
            }

            int end = start + word.Length + digits;
            bool ends = end == line.Length || line[end] is '：' or ':' or '、' or '.' or '．' || Characters.IsBlank(line[end]);
            return ends ? new HeadingMarker(MarkerStyle.Label, ordinal, start, end - start, SkipPunctuation(line, end)) : HeadingMarker.None;
        }

        return HeadingMarker.None;
    }

    private static bool SingleCharacter(char c, out MarkerStyle style, out int ordinal)
    {
        (style, ordinal) = c switch
        {
            >= '①' and <= '⑳' => (MarkerStyle.Circled, c - '①' + 1),
            >= '❶' and <= '❿' => (MarkerStyle.Circled, c - '❶' + 1),
            >= '⑴' and <= '⒇' => (MarkerStyle.ArabicInBrackets, c - '⑴' + 1),
            >= '⒈' and <= '⒛' => (MarkerStyle.Arabic, c - '⒈' + 1),
            >= '㈠' and <= '㈩' => (MarkerStyle.ChineseInBrackets, c - '㈠' + 1),
            _ => (MarkerStyle.None, 0),
        };
        return ordinal > 0;
    }

    private static bool TryReadNumeral(ReadOnlySpan<char> text, out int value, out int length)
    {
        if (text.IsEmpty || !Characters.IsDigit(text[0]))
        {
            return ChineseNumerals.TryReadInteger(text, out value, out length);
        }

        length = text.IndexOfAnyExceptInRange('0', '9');
        length = length < 0 ? text.Length : length;
        value = 0;
        if (length > 3)
        {
            return false;
        }

        foreach (char digit in text[..length])
        {
            value = (value * 10) + (digit - '0');
        }

        return true;
    }

    /// <summary>A numeral with blanks between its digits, as in （十 八）.</summary>
    private static bool TryReadSpacedNumeral(ReadOnlySpan<char> text, out int value, out int length)
    {
        int close = text[..Math.Min(text.Length, LongestLabel)].IndexOfAny('）', ')');
        ReadOnlySpan<char> inside = close > 0 ? text[..close].TrimEnd() : default;
        if (inside.IndexOf(' ') <= 0 || !Characters.IsChineseDigit(inside[0]))
        {
            return TryReadNumeral(text, out value, out length);
        }

        Span<char> joined = stackalloc char[LongestLabel];
        int count = 0;
        foreach (char c in inside)
        {
            if (!Characters.IsBlank(c))
            {
                joined[count++] = c;
            }
        }

        bool whole = ChineseNumerals.TryReadInteger(joined[..count], out value, out int read) && read == count;
        length = whole ? inside.Length : 0;
        return whole;
    }

    private static int SkipPunctuation(ReadOnlySpan<char> line, int index) =>
        index < line.Length && line[index] is '、' or '.' or '．' or '：' or ':' or '，' or ',' ? index + 1 : index;

    private static int SkipBlanks(ReadOnlySpan<char> line, int index)
    {
        while (index < line.Length && Characters.IsBlank(line[index]))
        {
            index++;
        }

        return index;
    }
}
