using System.Buffers;
using WorkPlan.Core.Text;

namespace WorkPlan.Core.Parsing.Metadata;

/// <summary>The forms that years are written in: 2021年, 二〇二一年, 2018—2020年, 2019年至2022年.</summary>
internal static class YearForms
{
    private const int YearDigits = 4;
    private const int LongestPeriod = 30;

    /// <summary>What joins two years; 一 stands for a dash that was read by a machine.</summary>
    private static readonly SearchValues<char> Joints = SearchValues.Create("-—–－~～至到一");

    /// <summary>Reads the year that starts at <paramref name="at"/>; the length holds the 年 where there is one. No digit may touch it.</summary>
    internal static bool TryReadYear(ReadOnlySpan<char> text, int at, out int year, out int length)
    {
        year = 0;
        length = 0;
        if (at + YearDigits > text.Length || DigitOf(text[at]) is not (1 or 2) || (at > 0 && DigitOf(text[at - 1]) >= 0))
        {
            return false;
        }

        for (int i = 0; i < YearDigits; i++)
        {
            int digit = DigitOf(text[at + i]);
            if (digit < 0)
            {
                return false;
            }

            year = (year * 10) + digit;
        }

        int end = at + YearDigits;
        bool written = end < text.Length && text[end] == '年';
        bool isChinese = !Characters.IsDigit(text[at]);
        length = YearDigits + (written ? 1 : 0);
        return year is >= 1949 and < 2100 && (end == text.Length || DigitOf(text[end]) < 0) && (written || !isChinese);
    }

    /// <summary>Reads two years joined by a dash or 至, the later behind; the length holds the last 年.</summary>
    internal static bool TryReadPair(ReadOnlySpan<char> text, int at, out (int First, int Last) years, out int length)
    {
        years = default;
        length = 0;
        if (!TryReadYear(text, at, out int first, out int taken))
        {
            return false;
        }

        int joint = at + taken;
        int second = joint;
        while (second < text.Length && second - joint < 4 && (Joints.Contains(text[second]) || Characters.IsBlank(text[second])))
        {
            second++;
        }

        bool joined = text[joint..second].IndexOfAny(Joints) >= 0;
        if (!joined || !TryReadYear(text, second, out int last, out int rest) || last <= first || last - first > LongestPeriod)
        {
            return false;
        }

        years = (first, last);
        length = second + rest - at;
        return true;
    }

    private static int DigitOf(char c) =>
        (uint)(c - '0') <= 9 ? c - '0' : (uint)(c - '\uFF10') <= 9 ? c - '\uFF10' : c is '两' ? -1 : ChineseNumerals.DigitOf(c);
}
