namespace WorkPlan.Core.Parsing;

/// <summary>
/// Reads Chinese numerals below ten thousand: 三, 十二, 二十三, 一百零五, and digit by digit 二〇二一. Two digits behind 十, 百 or 千 are no
/// numeral: 十三五 is a name.
/// </summary>
internal static class ChineseNumerals
{
    private const string Digits = "零一二三四五六七八九";

    /// <summary>Reads the numeral at the start of <paramref name="text"/>; false where there is none.</summary>
    internal static bool TryReadInteger(ReadOnlySpan<char> text, out int value, out int length)
    {
        value = 0;
        length = 0;
        int digit = -1;
        int run = 0;
        bool isScaled = false;
        while (length < text.Length && length < 9)
        {
            char c = text[length];
            int scale = ScaleOf(c);
            if (scale > 0)
            {
                value += (digit < 0 ? 1 : digit) * scale;
                digit = -1;
                run = 0;
                isScaled = true;
            }
            else if (DigitOf(c) is int next && next >= 0)
            {
                run++;
                if (run > 1 && isScaled && digit > 0)
                {
                    length = 0;
                    return false;
                }

                digit = run > 1 ? (digit * 10) + next : next;
            }
            else
            {
                break;
            }

            length++;
        }

        value += Math.Max(digit, 0);
        return length > 0;
    }

    /// <summary>The value of a digit, 两 and 〇 included; -1 where the character is none.</summary>
    internal static int DigitOf(char c) => c switch
    {
        '〇' or '○' or 'Ｏ' => 0,
        '两' => 2,
        _ => Digits.IndexOf(c, StringComparison.Ordinal),
    };

    private static int ScaleOf(char c) => c switch
    {
        '十' => 10,
        '百' => 100,
        '千' => 1000,
        _ => 0,
    };
}
