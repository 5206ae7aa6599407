using System.Globalization;
using System.Text;
using DocumentFormat.OpenXml.Wordprocessing;

namespace WorkPlan.Documents.Word;

/// <summary>The table of number formats: how a word processor prints the number of a list item (ECMA-376 part 1, 17.18.59).</summary>
internal static class NumberFormats
{
    private const string ChineseDigits = "〇一二三四五六七八九";
    private const string LegalDigits = "零壹贰叁肆伍陆柒捌玖";
    private const string HeavenlyStems = "甲乙丙丁戊己庚辛壬癸";
    private const string EarthlyBranches = "子丑寅卯辰巳午未申酉戌亥";

    /// <summary>A number as printed; empty for bullets and for formats without a sign.</summary>
    internal static string Print(int number, NumberFormatValues format) => format switch
    {
        NumberFormatValues.None or NumberFormatValues.Bullet => "",
        NumberFormatValues.ChineseCounting or NumberFormatValues.ChineseCountingThousand or NumberFormatValues.JapaneseCounting
            or NumberFormatValues.TaiwaneseCounting or NumberFormatValues.TaiwaneseCountingThousand => Count(number, "零一二三四五六七八九", "十百千"),
        NumberFormatValues.IdeographDigital or NumberFormatValues.JapaneseDigitalTenThousand or NumberFormatValues.TaiwaneseDigital => Digits(number, ChineseDigits),
        NumberFormatValues.ChineseLegalSimplified or NumberFormatValues.IdeographLegalTraditional or NumberFormatValues.JapaneseLegal => Count(number, LegalDigits, "拾佰仟"),
        NumberFormatValues.IdeographTraditional => OfList(number, HeavenlyStems),
        NumberFormatValues.IdeographZodiac => OfList(number, EarthlyBranches),
        NumberFormatValues.DecimalFullWidth or NumberFormatValues.DecimalFullWidth2 => Digits(number, "０１２３４５６７８９"),
        NumberFormatValues.DecimalEnclosedCircle or NumberFormatValues.DecimalEnclosedCircleChinese => Enclosed(number, '\u2460', 20),
        NumberFormatValues.DecimalEnclosedParen => Enclosed(number, '\u2474', 20),
        NumberFormatValues.DecimalEnclosedFullstop => Enclosed(number, '\u2488', 20),
        NumberFormatValues.IdeographEnclosedCircle => Enclosed(number, '\u3280', 10),
        NumberFormatValues.DecimalZero => number.ToString("00", CultureInfo.InvariantCulture),
        NumberFormatValues.UpperLetter => Letter(number, 'A'),
        NumberFormatValues.LowerLetter => Letter(number, 'a'),
        NumberFormatValues.UpperRoman => Roman(number),
        NumberFormatValues.LowerRoman => Roman(number).ToLowerInvariant(),
        _ => number.ToString(CultureInfo.InvariantCulture),
    };

    /// <summary>10 is 十, 21 is 二十一, 105 is 一百零五; from ten thousand on plain digits.</summary>
    private static string Count(int number, string digits, string units)
    {
        if (number is <= 0 or >= 10_000)
        {
            return number == 0 ? digits[..1] : number.ToString(CultureInfo.InvariantCulture);
        }

        StringBuilder text = new();
        bool hasGap = false;
        for (int power = 3; power >= 0; power--)
        {
            int digit = number / (int)Math.Pow(10, power) % 10;
            if (digit == 0)
            {
                hasGap = text.Length > 0;
                continue;
            }

            text.Append(hasGap ? digits[..1] : "");
            hasGap = false;
            text.Append(power == 1 && text.Length == 0 && digit == 1 && units[0] == '十' ? "" : digits.Substring(digit, 1));
            text.Append(power > 0 ? units.Substring(power - 1, 1) : "");
        }

        return text.ToString();
    }

    private static string Digits(int number, string digits) =>
        string.Concat(number.ToString(CultureInfo.InvariantCulture).Select(c => char.IsAsciiDigit(c) ? digits[c - '0'] : c));

    private static string OfList(int number, string signs) => number >= 1 && number <= signs.Length ? signs.Substring(number - 1, 1) : number.ToString(CultureInfo.InvariantCulture);

    private static string Enclosed(int number, char first, int most) =>
        number >= 1 && number <= most ? ((char)(first + number - 1)).ToString() : number.ToString(CultureInfo.InvariantCulture);

    /// <summary>a to z, then aa, bb and so on, as word processors do.</summary>
    private static string Letter(int number, char first) =>
        number < 1 ? "" : new string((char)(first + ((number - 1) % 26)), Math.Min(30, ((number - 1) / 26) + 1));

    private static string Roman(int number)
    {
        if (number is < 1 or > 3999)
        {
            return number.ToString(CultureInfo.InvariantCulture);
        }

        StringBuilder text = new();
        foreach ((int value, string sign) in (ReadOnlySpan<(int, string)>)
            [(1000, "M"), (900, "CM"), (500, "D"), (400, "CD"), (100, "C"), (90, "XC"), (50, "L"), (40, "XL"), (10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I")])
        {
            for (; number >= value; number -= value)
            {
                text.Append(sign);
            }
        }

        return text.ToString();
    }
}
