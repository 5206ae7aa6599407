using WorkPlan.Core.Text;

namespace WorkPlan.Core.Parsing.Metadata;

/// <summary>Reads whole dates: 2021-02-18, 2021/2/18, 2021.02.18, 2021年5月19日, 二〇二一年五月十九日, blanks inside allowed.</summary>
internal static class DateReader
{
    private const int YearDigits = 4;

    /// <summary>Finds the first date of <paramref name="text"/>; year and month alone are none, nor is a 31 June.</summary>
    internal static bool TryRead(ReadOnlySpan<char> text, out int start, out int length, out DateOnly date)
    {
        for (start = 0; start + 8 <= text.Length; start++)
        {
            bool opens = DigitOf(text[start]) is 1 or 2 && (start == 0 || DigitOf(text[start - 1]) < 0);
            if (opens && TryReadAt(text[start..], out length, out date))
            {
                return true;
            }
        }

        (start, length, date) = (0, 0, default);
        return false;
    }

    private static bool TryReadAt(ReadOnlySpan<char> text, out int length, out DateOnly date)
    {
        date = default;
        length = 0;
        int year = ReadYear(text);
        int at = SkipBlanks(text, YearDigits);
        if (year < 0 || at >= text.Length || !IsSeparator(text[at], out bool isWritten))
        {
            return false;
        }

        at = SkipBlanks(text, at + 1);
        int month = ReadNumber(text, ref at);
        at = SkipBlanks(text, at);
        if (month is < 1 or > 12 || at >= text.Length || !(isWritten ? text[at] == '月' : IsSeparator(text[at], out bool word) && !word))
        {
            return false;
        }

        at = SkipBlanks(text, at + 1);
        int day = ReadNumber(text, ref at);
        int end = SkipBlanks(text, at);
        bool closed = end < text.Length && text[end] is '日' or '号';
        length = closed ? end + 1 : at;
        bool ends = isWritten ? closed : at >= text.Length || DigitOf(text[at]) < 0;
        if (!ends || day < 1 || day > DateTime.DaysInMonth(year, month))
        {
            return false;
        }

        date = new DateOnly(year, month, day);
        return true;
    }

    /// <summary>The year in four digits, all Arabic or all Chinese; -1 where there is none.</summary>
    private static int ReadYear(ReadOnlySpan<char> text)
    {
        int year = 0;
        for (int i = 0; i < YearDigits; i++)
        {
            int digit = i < text.Length ? DigitOf(text[i]) : -1;
            if (digit < 0)
            {
                return -1;
            }

            year = (year * 10) + digit;
        }

        return year is >= 1900 and < 2100 && (text.Length == YearDigits || DigitOf(text[YearDigits]) < 0) ? year : -1;
    }

    private static int ReadNumber(ReadOnlySpan<char> text, ref int at)
    {
        int value = 0;
        int start = at;
        while (at < text.Length && at - start < 2 && ArabicDigitOf(text[at]) is int digit and >= 0)
        {
            value = (value * 10) + digit;
            at++;
        }

        if (at == start && ChineseNumerals.TryReadInteger(text[at..], out value, out int length))
        {
            at += length;
        }

        return value;
    }

    private static bool IsSeparator(char c, out bool isWritten)
    {
        isWritten = c == '年';
        return isWritten || c is '-' or '/' or '.' or '．' or '－' or '—' or '–' or '／';
    }

    private static int DigitOf(char c) => ArabicDigitOf(c) is int digit and >= 0 ? digit : c == '两' ? -1 : ChineseNumerals.DigitOf(c);

    /// <summary>The value of an Arabic digit, half- or full-width; -1 where the character is none.</summary>
    private static int ArabicDigitOf(char c) => (uint)(c - '0') <= 9 ? c - '0' : (uint)(c - '\uFF10') <= 9 ? c - '\uFF10' : -1;

    private static int SkipBlanks(ReadOnlySpan<char> text, int at)
    {
        while (at < text.Length && Characters.IsBlank(text[at]))
        {
            at++;
        }

        return at;
    }
}
