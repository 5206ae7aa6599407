namespace WorkPlan.Core.Parsing.Targets;

/// <summary>
/// Reads numbers in Chinese characters: 二百二十, 三千二百万, 一点五, 三四十, 百分之十五点三, 千分之三, 三分之二.
/// </summary>
internal static class ChineseNumberReader
{
    private const int Longest = 24;

    /// <summary>Reads the numeral that starts at <paramref name="start"/>; <paramref name="next"/> is where to look on.</summary>
    internal static bool TryRead(ReadOnlySpan<char> text, int start, out Numeral numeral, out int next)
    {
        if (TryReadShare(text, start, out numeral))
        {
            next = numeral.End;
            return true;
        }

        next = start + 1;
        if (ChineseNumerals.DigitOf(text[start]) <= 0 && text[start] != '十')
        {
            return false;
        }

        ChineseNumeral read = ChineseNumeral.Read(text, start);
        next = read.End;
        if (read.End - start > Longest || !read.IsNumber)
        {
            return false;
        }

        if (TryReadParts(text, read, out numeral))
        {
            next = numeral.End;
            return true;
        }

        bool isSmall = read.End - start == 1 || (read.Max is not null && read.Scale == 1 && read.Max <= 10);
        numeral = new Numeral(
            read.End, read.Value, read.Max, isSmall ? NumeralNotation.SmallChinese : NumeralNotation.Chinese, read.IsOpenEnded, read.Scale, null);
        return true;
    }

    /// <summary>百分之十五, 千分之三, 百分百.</summary>
    private static bool TryReadShare(ReadOnlySpan<char> text, int start, out Numeral numeral)
    {
        numeral = default;
        ReadOnlySpan<char> rest = text[start..];
        if (rest.StartsWith("百分之百", StringComparison.Ordinal) || rest.StartsWith("百分百", StringComparison.Ordinal))
        {
            numeral = new Numeral(start + (rest[2] == '之' ? 4 : 3), 100, null, NumeralNotation.Chinese, false, 1, '%');
            return true;
        }

        bool isThousandth = rest.StartsWith("千分之", StringComparison.Ordinal);
        if ((!isThousandth && !rest.StartsWith("百分之", StringComparison.Ordinal)) || rest.Length < 4)
        {
            return false;
        }

        int at = start + 3;
        bool isRead = NumberReader.IsDigit(text[at])
            ? NumberReader.TryRead(text, at, out numeral, out _)
            : ReadPlain(text, at, out numeral);
        numeral = numeral with { Notation = NumeralNotation.Chinese, Share = isThousandth ? '‰' : '%' };
        return isRead;
    }

    private static bool ReadPlain(ReadOnlySpan<char> text, int start, out Numeral numeral)
    {
        ChineseNumeral read = ChineseNumeral.Read(text, start);
        numeral = new Numeral(read.End, read.Value, read.Max, NumeralNotation.Chinese, read.IsOpenEnded, 1, null);
        return read.IsNumber && read.End - start <= Longest;
    }

    /// <summary>三分之二: a fraction, in per cent.</summary>
    private static bool TryReadParts(ReadOnlySpan<char> text, in ChineseNumeral whole, out Numeral numeral)
    {
        numeral = default;
        int at = whole.End + 2;
        if (at >= text.Length || !text[whole.End..].StartsWith("分之", StringComparison.Ordinal) || whole.Max is not null || whole.Value < 2)
        {
            return false;
        }

        ChineseNumeral part = ChineseNumeral.Read(text, at);
        if (!part.IsNumber || part.Value > whole.Value || part.End - at > Longest)
        {
            return false;
        }

        decimal value = NumberReader.Percent(part.Value, whole.Value);
        numeral = new Numeral(part.End, value, null, NumeralNotation.Chinese, part.IsOpenEnded, 1, '%');
        return true;
    }
}
