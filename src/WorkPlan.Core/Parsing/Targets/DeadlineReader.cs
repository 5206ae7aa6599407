using System.Buffers;

namespace WorkPlan.Core.Parsing.Targets;

/// <summary>
/// Reads the day by which something is to be reached: 到2025年, 2020年底前, 6月底前, 9月1日前, 年内, “十四五”末. A year stands for its
/// last day, a month for its own.
/// </summary>
internal static class DeadlineReader
{
    private const int FrontReach = 8;
    private const int EarliestYear = 1949;
    private const int LatestYear = 2100;
    private const int FirstPlanEnd = 1957;

    private static readonly SearchValues<char> Anchors = SearchValues.Create("年月季末底");

    /// <summary>The last deadline in the stretch from <paramref name="from"/> to <paramref name="to"/>; null where it has none.</summary>
    internal static DateOnly? FindLast(ReadOnlySpan<char> text, int from, int to, int? planYear)
    {
        for (int end = to; end > from;)
        {
            int found = text[from..end].LastIndexOfAny(Anchors);
            if (found < 0)
            {
                return null;
            }

            int at = from + found;
            if (Read(text, from, at, planYear) is { } deadline)
            {
                return deadline;
            }

            end = at;
        }

        return null;
    }

    /// <summary>The year whose 年 stands at the place; null where no four digits stand before it.</summary>
    internal static int? YearBefore(ReadOnlySpan<char> text, int from, int at)
    {
        int value = 0;
        int start = at;
        for (int power = 1; start > from && at - start < 4; start--, power *= 10)
        {
            int digit = AnyDigit(text[start - 1]);
            if (digit < 0)
            {
                break;
            }

            value += digit * power;
        }

        bool isWhole = at - start == 4 && (start == from || AnyDigit(text[start - 1]) < 0);
        return isWhole && value is >= EarliestYear and <= LatestYear ? value : null;
    }

    private static DateOnly? Read(ReadOnlySpan<char> text, int from, int at, int? planYear) => text[at] switch
    {
        '年' => ReadYear(text, from, at, planYear),
        '月' => ReadMonth(text, from, at, planYear),
        '季' => ReadQuarter(text, from, at, planYear),
        '末' => ReadPlanPeriod(text, from, at),
        _ => null,
    };

    private static DateOnly? ReadYear(ReadOnlySpan<char> text, int from, int at, int? planYear)
    {
        ReadOnlySpan<char> behind = text[(at + 1)..];
        if (YearBefore(text, from, at) is { } year)
        {
            return IsDue(text, from, at - 4, behind) ? EndOfYear(year) : null;
        }

        if (planYear is not { } current || (uint)(current - 1) >= 9998)
        {
            return null;
        }

        char before = at > from ? text[at - 1] : '\0';
        bool isNamed = before is '今' or '本' or '明' && IsDue(text, from, at - 1, behind);
        return before switch
        {
            '今' or '本' when isNamed => EndOfYear(current),
            '明' when isNamed => EndOfYear(current + 1),
            '半' when at - 1 > from && text[at - 2] == '上' => new DateOnly(current, 6, 30),
            '半' when at - 1 > from && text[at - 2] == '下' => EndOfYear(current),
            _ when IsBareYearEnd(text, from, at) => EndOfYear(current),
            _ => null,
        };
    }

    /// <summary>年底, 年末 or 年内 with no word for another year and no number before it.</summary>
    private static bool IsBareYearEnd(ReadOnlySpan<char> text, int from, int at)
    {
        bool isEnd = at + 1 < text.Length && text[at + 1] is '底' or '末' or '内';
        char before = at > from ? text[at - 1] : '\0';
        return isEnd && before is not ('去' or '今' or '本' or '明' or '每' or '前' or '当' or '上' or '历' or '逐' or '几' or '数' or '两' or '来' or '学') && AnyDigit(before) < 0 && before != '十';
    }

    /// <summary>Whether a year with these surroundings is one to reach something by.</summary>
    private static bool IsDue(ReadOnlySpan<char> text, int from, int start, ReadOnlySpan<char> behind)
    {
        ReadOnlySpan<char> before = text[Math.Max(from, start - FrontReach)..start];
        if (TimeWords.EndOfPeriod.Match(behind) > 0)
        {
            return TimeWords.Since.Match(before) == 0;
        }

        if (TimeWords.Onwards.Match(behind) > 0 || (behind.Length > 0 && NumberReader.IsDigit(behind[0])) || TimeWords.Since.Match(before) > 0)
        {
            return false;
        }

        bool isAfterDash = before.Length > 1 && before[^1] is '-' or '—' or '－' or '~' or '至';
        bool isOpening = before.IsEmpty || Text.Characters.IsPause(before[^1]) || before[^1] is '\n' or '\u3000' or ' ' or '.' or '．' or '）' or ')' or '—';
        return TimeWords.Until.Match(before) > 0 || isOpening || isAfterDash;
    }

    private static DateOnly? ReadMonth(ReadOnlySpan<char> text, int from, int at, int? planYear)
    {
        int start = at;
        if (!TryReadShort(text, from, ref start, out int month) || month is < 1 or > 12)
        {
            return null;
        }

        int? year = start > from && text[start - 1] == '年' ? YearBefore(text, from, start - 1) ?? (start - 2 >= from && text[start - 2] == '今' ? planYear : null) : planYear;
        if (year is not { } stated || (uint)(stated - 1) >= 9998)
        {
            return null;
        }

        ReadOnlySpan<char> behind = text[(at + 1)..];
        if (behind.StartsWith("份", StringComparison.Ordinal))
        {
            behind = behind[1..];
        }

        if (TimeWords.EndOfPeriod.Match(behind) > 0)
        {
            return new DateOnly(stated, month, DateTime.DaysInMonth(stated, month));
        }

        return ReadDay(behind, stated, month);
    }

    /// <summary>9月1日前: a day counts where 前 makes it a limit.</summary>
    private static DateOnly? ReadDay(ReadOnlySpan<char> behind, int year, int month)
    {
        int day = 0;
        int length = 0;
        for (; length < behind.Length && length < 2 && NumberReader.DigitOf(behind[length]) is int digit && digit >= 0; length++)
        {
            day = (day * 10) + digit;
        }

        bool isLimit = length > 0 && length + 1 < behind.Length && behind[length] is '日' or '号' && TimeWords.EndOfPeriod.Match(behind[(length + 1)..]) > 0;
        return isLimit && day >= 1 && day <= DateTime.DaysInMonth(year, month) ? new DateOnly(year, month, day) : null;
    }

    private static DateOnly? ReadQuarter(ReadOnlySpan<char> text, int from, int at, int? planYear)
    {
        bool isQuarter = planYear is >= 1 and <= 9999 && at > from && text[(at + 1)..].StartsWith("度", StringComparison.Ordinal);
        int quarter = isQuarter ? AnyDigit(text[at - 1]) : 0;
        bool isLimit = quarter is >= 1 and <= 4 && TimeWords.EndOfPeriod.Match(text[(at + 2)..]) > 0;
        return isLimit ? new DateOnly(planYear!.Value, quarter * 3, quarter is 1 or 4 ? 31 : 30) : null;
    }

    /// <summary>“十四五”末: the end of a five-year plan, of which the first ended in 1957, each later one in a year that 5 divides.</summary>
    private static DateOnly? ReadPlanPeriod(ReadOnlySpan<char> text, int from, int at)
    {
        int five = text[Math.Max(from, at - 6)..at].LastIndexOf('五');
        ReadOnlySpan<char> front = text[Math.Max(from, at - 12)..at];
        if (five < 1 || front.IndexOfAny('比', '较') >= 0)
        {
            return null;
        }

        int end = Math.Max(from, at - 6) + five;
        int start = end;
        while (start > from && end - start < 2 && Text.Characters.IsChineseDigit(text[start - 1]))
        {
            start--;
        }

        bool isRead = start < end && ChineseNumerals.TryReadInteger(text[start..end], out int plan, out _) && plan is >= 1 and <= 20;
        if (!isRead)
        {
            return null;
        }

        ChineseNumerals.TryReadInteger(text[start..end], out int number, out _);
        return EndOfYear(number == 1 ? FirstPlanEnd : 1955 + (5 * number));
    }

    /// <summary>One or two digits, Arabic or Chinese, that end at <paramref name="start"/>, which moves before them.</summary>
    private static bool TryReadShort(ReadOnlySpan<char> text, int from, ref int start, out int value)
    {
        int end = start;
        while (start > from && end - start < 2 && (NumberReader.IsDigit(text[start - 1]) || Text.Characters.IsChineseDigit(text[start - 1])))
        {
            start--;
        }

        value = 0;
        if (start == end)
        {
            return false;
        }

        return NumberReader.IsDigit(text[start])
            ? TryReadArabic(text[start..end], out value)
            : ChineseNumerals.TryReadInteger(text[start..end], out value, out _);
    }

    private static bool TryReadArabic(ReadOnlySpan<char> digits, out int value)
    {
        value = 0;
        foreach (char c in digits)
        {
            int digit = NumberReader.DigitOf(c);
            if (digit < 0)
            {
                return false;
            }

            value = (value * 10) + digit;
        }

        return true;
    }

    private static int AnyDigit(char c)
    {
        int digit = NumberReader.DigitOf(c);
        return digit >= 0 ? digit : c == '两' ? -1 : ChineseNumerals.DigitOf(c);
    }

    private static DateOnly EndOfYear(int year) => new(year, 12, 31);
}
