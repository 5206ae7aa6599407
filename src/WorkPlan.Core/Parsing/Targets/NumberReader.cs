namespace WorkPlan.Core.Parsing.Targets;

/// <summary>
/// Reads a number in Arabic, full-width, Chinese or mixed writing: 10100, 1,230, ３．５, 1.2万, 2亿3000万, 百分之十五, 三分之二, 九成.
/// </summary>
/// <remarks>Fractions are given in per cent to two places, as people print them: 三分之二 is 66.67 %.</remarks>
internal static class NumberReader
{
    // 28 digits is what a decimal holds; a longer run is no figure
    private const int MostDigits = 14;

    /// <summary>万亿 is the largest scale that counts anything; with it the longest number still fits a decimal.</summary>
    private const decimal LargestScale = 1_000_000_000_000m;

    /// <summary>Reads the number that starts at <paramref name="start"/>; false where none that can be a figure does. <paramref name="next"/> is where to look on.</summary>
    internal static bool TryRead(ReadOnlySpan<char> text, int start, out Numeral numeral, out int next)
    {
        char first = text[start];
        bool isRead = IsDigit(first)
            ? TryReadArabic(text, start, out numeral, out next)
            : ChineseNumberReader.TryRead(text, start, out numeral, out next);
        return isRead && (numeral.Share is not null || TryReadTenths(text, ref numeral) || !IsFraction(text, numeral, out numeral, ref next));
    }

    /// <summary>An Arabic digit, half- or full-width.</summary>
    internal static bool IsDigit(char c) => DigitOf(c) >= 0;

    /// <summary>The value of an Arabic digit, half- or full-width; -1 where the character is none.</summary>
    internal static int DigitOf(char c) => (uint)(c - '0') <= 9 ? c - '0' : (uint)(c - '\uFF10') <= 9 ? c - '\uFF10' : -1;

    /// <summary>What a character multiplies by, 百 to 亿; 0 where it is no such word.</summary>
    internal static decimal ScaleOf(char c) => c switch
    {
        '百' => 100m,
        '千' => 1000m,
        '万' => 10_000m,
        '亿' => 100_000_000m,
        _ => 0m,
    };

    private static bool TryReadArabic(ReadOnlySpan<char> text, int start, out Numeral numeral, out int next)
    {
        numeral = default;
        if (!TryReadDigits(text, start, out decimal value, out next))
        {
            return false;
        }

        bool isOpenEnded = SkipMore(text, ref next);
        decimal scale = ReadScale(text, ref next);
        value *= scale;
        if (scale >= 10_000m && next < text.Length && IsDigit(text[next]) && TryReadDigits(text, next, out decimal rest, out int end))
        {
            // 2亿3000万, 3万5000
            decimal restScale = ReadScale(text, ref end);
            if (rest * restScale < scale)
            {
                value += rest * restScale;
                next = end;
            }
        }

        isOpenEnded |= SkipMore(text, ref next);
        numeral = new Numeral(next, value, null, NumeralNotation.Arabic, isOpenEnded, scale, null);
        return true;
    }

    /// <summary>Reads digits, grouped by thousands or not, with decimals; <paramref name="next"/> is behind the whole run also where it is too long.</summary>
    private static bool TryReadDigits(ReadOnlySpan<char> text, int start, out decimal value, out int next)
    {
        value = 0;
        next = start;
        int digits = 0;
        ReadRun(text, ref next, ref value, ref digits);
        int group = digits;
        while (group <= 3 && IsThousandsGroup(text, next))
        {
            next++;
            ReadRun(text, ref next, ref value, ref digits);
            group = 3;
        }

        if (IsDecimalPoint(text, next))
        {
            next++;
            int whole = digits;
            ReadRun(text, ref next, ref value, ref digits);
            for (int i = Math.Min(digits, MostDigits); i > whole; i--)
            {
                value /= 10;
            }
        }

        return digits <= MostDigits;
    }

    /// <summary>A point with a digit behind it; a middle dot only where the decimals lead to a share or a scale, as 19·5% does.</summary>
    private static bool IsDecimalPoint(ReadOnlySpan<char> text, int at)
    {
        if (at + 1 >= text.Length || !IsDigit(text[at + 1]) || text[at] is not ('.' or '．' or '·'))
        {
            return false;
        }

        int end = at + 1;
        while (text[at] == '·' && end < text.Length && end - at < 5 && IsDigit(text[end]))
        {
            end++;
        }

        return text[at] != '·' || (end < text.Length && text[end] is '%' or '％' or '倍' or '万' or '亿');
    }

    private static void ReadRun(ReadOnlySpan<char> text, ref int next, ref decimal value, ref int digits)
    {
        for (; next < text.Length && DigitOf(text[next]) is int digit and >= 0; next++)
        {
            digits++;
            if (digits <= MostDigits)
            {
                value = (value * 10) + digit;
            }
        }
    }

    /// <summary>A comma with exactly three digits behind it.</summary>
    private static bool IsThousandsGroup(ReadOnlySpan<char> text, int at) =>
        at + 3 < text.Length && text[at] is ',' or '，' && IsDigit(text[at + 1]) && IsDigit(text[at + 2]) && IsDigit(text[at + 3])
        && (at + 4 >= text.Length || !IsDigit(text[at + 4]));

    private static decimal ReadScale(ReadOnlySpan<char> text, ref int next)
    {
        decimal scale = 1;
        for (int i = 0; i < 3 && next < text.Length && ScaleOf(text[next]) is decimal step and > 0; i++)
        {
            if (ChineseNumeral.IsThousandOfUnit(text, next))
            {
                break;
            }

            scale = Math.Min(scale * step, LargestScale);
            next++;
        }

        return scale;
    }

    /// <summary>Skips 余 or 多 between a number and what it counts.</summary>
    private static bool SkipMore(ReadOnlySpan<char> text, ref int next)
    {
        if (next >= text.Length || text[next] is not ('余' or '多'))
        {
            return false;
        }

        next++;
        return true;
    }

    /// <summary>九成 is 90 %.</summary>
    private static bool TryReadTenths(ReadOnlySpan<char> text, ref Numeral numeral)
    {
        int at = numeral.End;
        bool isTenths = at < text.Length && text[at] == '成' && numeral.Value <= 10
            && NameContexts.TenthsStop.Match(text[at..]) == 0;
        if (isTenths)
        {
            numeral = numeral with { End = at + 1, Value = numeral.Value * 10, Max = numeral.Max * 10, Notation = NumeralNotation.Chinese, Share = '%' };
        }

        return isTenths;
    }

    /// <summary>1/3以上 is a share; any other n/m is a date or a number of something, and no figure.</summary>
    private static bool IsFraction(ReadOnlySpan<char> text, in Numeral read, out Numeral numeral, ref int next)
    {
        numeral = read;
        int at = read.End;
        if (at + 1 >= text.Length || text[at] is not ('/' or '／') || !IsDigit(text[at + 1]))
        {
            return false;
        }

        bool isRead = TryReadDigits(text, at + 1, out decimal whole, out next);
        bool isShare = isRead && read.Value > 0 && read.Value < whole && whole <= 10 && next < text.Length && text[next] is '以' or '左' or '的';
        if (isShare)
        {
            numeral = read with { End = next, Value = Percent(read.Value, whole), Share = '%' };
        }

        return !isShare;
    }

    /// <summary>A part of a whole in per cent.</summary>
    internal static decimal Percent(decimal part, decimal whole) => Math.Round(part * 100 / whole, 2);
}
