namespace WorkPlan.Core.Parsing.Targets;

/// <summary>A run of numeral characters and what it says; grows character by character.</summary>
internal struct ChineseNumeral
{
    private const int MostDigitsInRow = 8;
    private const decimal Largest = 1_000_000_000_000m;

    // value = total + belowTenThousand + digit; in a row of two digits, firstOfTwo is the one in front
    private decimal total;
    private decimal belowTenThousand;
    private int digit;
    private int firstOfTwo;
    private int digitsInRow;

    /// <summary>The place behind the run.</summary>
    internal int End { get; private set; }

    /// <summary>Whether the run is a number as people write it.</summary>
    internal bool IsNumber { get; private set; }

    /// <summary>Whether 多, 余 or 几 stands in it.</summary>
    internal bool IsOpenEnded { get; private set; }

    internal decimal Value { get; private set; }

    /// <summary>The upper bound of 三四十 or 一两; null elsewhere.</summary>
    internal decimal? Max { get; private set; }

    /// <summary>What its last 万 or 亿 multiplies by; 1 where it has none.</summary>
    internal decimal Scale { get; private set; }

    /// <summary>Reads the run that starts at <paramref name="start"/> to its end, however long.</summary>
    internal static ChineseNumeral Read(ReadOnlySpan<char> text, int start)
    {
        ChineseNumeral numeral = new() { End = start, Scale = 1, digit = -1, firstOfTwo = -1 };
        while (numeral.End < text.Length && numeral.Take(text))
        {
        }

        numeral.Finish(text, start);
        return numeral;
    }

    /// <summary>Whether 千 begins a unit of measure here (千瓦, 千克), which is no thousand.</summary>
    internal static bool IsThousandOfUnit(ReadOnlySpan<char> text, int at) =>
        text[at] == '千' && at + 1 < text.Length && text[at + 1] is '瓦' or '米' or '克' or '伏';

    /// <summary>Takes the next character into the number; false where it does not belong.</summary>
    private bool Take(ReadOnlySpan<char> text)
    {
        char c = text[End];
        decimal step = c == '十' ? 10 : NumberReader.ScaleOf(c);
        if (ChineseNumerals.DigitOf(c) is int next && next >= 0)
        {
            TakeDigit(next);
        }
        else if (step > 0 && !IsThousandOfUnit(text, End))
        {
            Multiply(step);
        }
        else if (c is '多' or '余' or '几' && !IsOpenEnded && (digitsInRow > 0 || belowTenThousand + total > 0))
        {
            IsOpenEnded = true;
        }
        else
        {
            return false;
        }

        End++;
        return true;
    }

    private void TakeDigit(int next)
    {
        if (next == 0 && digitsInRow == 0 && belowTenThousand + total > 0)
        {
            // the 零 of 一百零五 only fills a place
            return;
        }

        firstOfTwo = digitsInRow == 1 && next > 0 ? digit : -1;
        digit = digitsInRow is > 0 and < MostDigitsInRow ? (digit * 10) + next : next;
        digitsInRow++;
    }

    private void Multiply(decimal step)
    {
        if (firstOfTwo > 0)
        {
            // 三四十: from thirty to forty
            Max = (digit - (firstOfTwo * 10)) * step;
            digit = firstOfTwo;
        }
        else if (step >= 10_000m && Max < Largest)
        {
            Max *= step;
        }

        if (step < 10_000m)
        {
            belowTenThousand += (digit < 0 ? 1 : digit) * step;
        }
        else if (total < Largest)
        {
            decimal below = belowTenThousand + Math.Max(digit, 0);
            total = total < step ? (total + below) * step : below == 0 ? total * step : total + (below * step);
            belowTenThousand = 0;
            Scale = step;
        }

        digit = -1;
        firstOfTwo = -1;
        digitsInRow = 0;
    }

    private void Finish(ReadOnlySpan<char> text, int start)
    {
        bool isPlain = belowTenThousand + total == 0;
        if (firstOfTwo > 0 && isPlain)
        {
            // 一两项, 三五个, 二三所; other two digits in a row are no count
            Value = firstOfTwo;
            Max = digit - (firstOfTwo * 10);
            IsNumber = Max == Value + 1 || (Value == 3 && Max == 5);
            return;
        }

        IsNumber = End > start && (digitsInRow <= 1 || isPlain);
        Value = total + belowTenThousand + Math.Max(digit, 0);
        if (End + 1 < text.Length && text[End] == '点' && ChineseNumerals.DigitOf(text[End + 1]) >= 0)
        {
            ReadDecimals(text);
        }
    }

    private void ReadDecimals(ReadOnlySpan<char> text)
    {
        decimal place = 0.1m;
        int last = Math.Min(text.Length, End + 1 + MostDigitsInRow);
        for (End++; End < last && ChineseNumerals.DigitOf(text[End]) is int next && next >= 0; End++)
        {
            Value += next * place;
            place /= 10;
        }

        for (; End < text.Length && Value < Largest && NumberReader.ScaleOf(text[End]) is decimal step && step > 0; End++)
        {
            Value *= step;
            Scale = step;
        }
    }
}
