namespace WorkPlan.Core.Parsing.Metadata;

/// <summary>The five-year plans: 一五 (1953–1957) to 十六五 (2031–2035).</summary>
/// <remarks>
/// Years: the plans as adopted by the National People's Congress. 1963–1965 were years of adjustment between the second and
/// the third plan; from then on each follows the one before.
/// </remarks>
internal static class FiveYearPlans
{
    private const int Highest = 16;
    private const string Digits = "一二三四五六七八九十";

    private static readonly string[] Numerals =
    [
        "一", "二", "三", "四", "五", "六", "七", "八", "九", "十", "十一", "十二", "十三", "十四", "十五", "十六",
    ];

    internal static int FirstYear(int plan) => plan <= 2 ? 1948 + (5 * plan) : 1951 + (5 * plan);

    /// <summary>The plan that covers a year; 0 where none does.</summary>
    internal static int PlanOf(int year)
    {
        for (int plan = 1; plan <= Highest; plan++)
        {
            if (year >= FirstYear(plan) && year < FirstYear(plan) + 5)
            {
                return plan;
            }
        }

        return 0;
    }

    /// <summary>Where the name of a plan starts whose 五 stands at <paramref name="five"/>: before its numeral and its quotation mark or 第.</summary>
    internal static int StartBefore(ReadOnlySpan<char> text, int five)
    {
        int start = five > 0 && text[five - 1] == '个' ? five - 1 : five;
        for (int i = 0; i < 2 && start > 0 && Digits.Contains(text[start - 1], StringComparison.Ordinal); i++)
        {
            start--;
        }

        return start > 0 && text[start - 1] is '“' or '"' or '「' or '\'' or '‘' or '第' ? start - 1 : start;
    }

    /// <summary>Reads “十四五”, 十四五 or 第十四个五年 at the start of <paramref name="text"/>; 一五 to 十五 count only in quotation marks.</summary>
    /// <remarks>“八五”普法 counts plans of teaching the law, which began in 1986.</remarks>
    internal static bool TryReadAtStart(ReadOnlySpan<char> text, out int plan, out int length)
    {
        length = 0;
        bool quoted = text.Length > 0 && text[0] is '“' or '"' or '「' or '\'' or '‘';
        bool ordinal = text.Length > 0 && text[0] == '第';
        int from = quoted || ordinal ? 1 : 0;
        for (plan = Highest; plan > 0; plan--)
        {
            string numeral = Numerals[plan - 1];
            ReadOnlySpan<char> rest = text[from..].StartsWith(numeral, StringComparison.Ordinal) ? text[(from + numeral.Length)..] : default;
            string suffix = ordinal ? "个五年" : "五";
            bool named = rest.StartsWith(suffix, StringComparison.Ordinal);
            if (named && (quoted || ordinal || plan > 10))
            {
                length = from + numeral.Length + suffix.Length;
                length += quoted && length < text.Length && text[length] is '”' or '"' or '」' or '\'' or '’' ? 1 : 0;
                return (!quoted || IsClosed(text[length - 1])) && !text[length..].StartsWith("普法", StringComparison.Ordinal);
            }
        }

        return false;
    }

    private static bool IsClosed(char c) => c is '”' or '"' or '」' or '\'' or '’';
}
