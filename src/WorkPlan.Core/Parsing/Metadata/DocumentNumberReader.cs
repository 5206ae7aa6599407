using WorkPlan.Core.Text;

namespace WorkPlan.Core.Parsing.Metadata;

/// <summary>Reads 文号, such as 邕教字〔2021〕77号, also where its brackets are lost or half lost: 教技〔20186号.</summary>
/// <remarks>
/// The form is that of GB/T 9704-2012, 7.2.5: 机关代字, year in 〔〕, number, 号. Other brackets and blanks are taken as they come.
/// </remarks>
internal static class DocumentNumberReader
{
    private const int LongestCode = 12;
    private const int LongestNumber = 5;
    private const int YearDigits = 4;
    private const int LongestTitle = 200;

    /// <summary>Behind these words stands a citation, not the document's own number.</summary>
    private static readonly string[] CitingWords = ["贯彻", "落实", "根据", "按照", "依据", "执行", "依照", "遵照", "转发", "通过"];

    /// <summary>What a letterhead prints right before the number.</summary>
    private static readonly string[] LetterheadWords = ["文件", "文号", "字号", "编号", "发文"];

    /// <summary>The last characters of 机关代字; asked only where no bracket shows what the number is.</summary>
    private const string CodeEndings = "字发办文函教号通综基职高人财规体艺技督师语民政党委团工安思研学信计审监科";

    /// <summary>
    /// Finds the first 文号 of <paramref name="text"/> that is the document's own: none inside 《》, none in the brackets
    /// behind 》, none that is cited (贯彻国办发〔2015〕71号文件).
    /// </summary>
    internal static bool TryRead(ReadOnlySpan<char> text, out int start, out int length, out string normalized)
    {
        for (int from = 0; from < text.Length;)
        {
            int offset = text[from..].IndexOf('号');
            if (offset < 0)
            {
                break;
            }

            int mark = from + offset;
            if (TryReadBackwards(text, mark, out start, out normalized) && !IsCited(text, start, mark))
            {
                length = mark + 1 - start;
                return true;
            }

            from = mark + 1;
        }

        start = 0;
        length = 0;
        normalized = "";
        return false;
    }

    /// <summary>Reads the 文号 that <paramref name="text"/> starts with, cited or not.</summary>
    internal static bool TryReadAtStart(ReadOnlySpan<char> text, out int length, out string normalized)
    {
        ReadOnlySpan<char> window = text[..Math.Min(text.Length, LongestCode + LongestNumber + YearDigits + 8)];
        int mark = window.IndexOf('号');
        if (mark > 0 && TryReadBackwards(window, mark, out int start, out normalized) && start == 0)
        {
            length = mark + 1;
            return true;
        }

        length = 0;
        normalized = "";
        return false;
    }

    private static bool TryReadBackwards(ReadOnlySpan<char> text, int mark, out int start, out string normalized)
    {
        start = 0;
        normalized = "";
        int numberEnd = SkipBlanksBack(text, mark);
        int numberStart = SkipDigitsBack(text, numberEnd, LongestNumber + YearDigits);
        if (numberStart == numberEnd)
        {
            return false;
        }

        return TryReadWithYear(text, numberStart, numberEnd, out start, out normalized)
            || TryReadJoined(text, numberStart, numberEnd, out start, out normalized);
    }

    /// <summary>Year and number stand apart: 〔2021〕77, 2018〕6, 〔2021〕第3.</summary>
    private static bool TryReadWithYear(ReadOnlySpan<char> text, int numberStart, int numberEnd, out int start, out string normalized)
    {
        start = 0;
        normalized = "";
        int at = SkipBlanksBack(text, numberStart);
        bool ordinal = at > 0 && text[at - 1] == '第';
        at = SkipBlanksBack(text, ordinal ? at - 1 : at);
        bool closed = at > 0 && IsClosing(text[at - 1]);
        int yearEnd = SkipBlanksBack(text, closed ? at - 1 : at);
        int yearStart = SkipDigitsBack(text, yearEnd, YearDigits);
        if (numberEnd - numberStart > LongestNumber || !IsYear(text[yearStart..yearEnd]))
        {
            return false;
        }

        at = SkipBlanksBack(text, yearStart);
        bool opened = at > 0 && IsOpening(text[at - 1]);
        int codeEnd = SkipBlanksBack(text, opened ? at - 1 : at);
        if (!(opened || closed) || !TryReadCode(text, codeEnd, out start))
        {
            return false;
        }

        normalized = $"{text[start..codeEnd]}〔{text[yearStart..yearEnd]}〕{(ordinal ? "第" : "")}{text[numberStart..numberEnd]}号";
        return true;
    }

    /// <summary>The closing bracket is lost, so that year and number run together: 〔20186.</summary>
    private static bool TryReadJoined(ReadOnlySpan<char> text, int digitsStart, int digitsEnd, out int start, out string normalized)
    {
        start = 0;
        normalized = "";
        if (digitsEnd - digitsStart <= YearDigits || !IsYear(text.Slice(digitsStart, YearDigits)))
        {
            return false;
        }

        int at = SkipBlanksBack(text, digitsStart);
        bool opened = at > 0 && IsOpening(text[at - 1]);
        int codeEnd = SkipBlanksBack(text, opened ? at - 1 : at);
        if (!TryReadCode(text, codeEnd, out start) || (!opened && !CodeEndings.Contains(text[codeEnd - 1], StringComparison.Ordinal)))
        {
            return false;
        }

        int numberStart = digitsStart + YearDigits;
        normalized = $"{text[start..codeEnd]}〔{text[digitsStart..numberStart]}〕{text[numberStart..digitsEnd]}号";
        return true;
    }

    private static bool TryReadCode(ReadOnlySpan<char> text, int end, out int start)
    {
        start = end;
        while (start > 0 && end - start < LongestCode && Characters.IsHan(text[start - 1]))
        {
            start--;
        }

        foreach (string word in LetterheadWords)
        {
            int found = text[start..end].LastIndexOf(word, StringComparison.Ordinal);
            start += found < 0 ? 0 : found + word.Length;
        }

        return end - start >= 2;
    }

    private static bool IsCited(ReadOnlySpan<char> text, int start, int mark)
    {
        if (mark + 1 < text.Length && text[mark + 1] == '文')
        {
            return true;
        }

        foreach (string word in CitingWords)
        {
            if (text[..start].EndsWith(word, StringComparison.Ordinal) || text[start..mark].Contains(word, StringComparison.Ordinal))
            {
                return true;
            }
        }

        ReadOnlySpan<char> before = text[Math.Max(0, start - LongestTitle)..start];
        int closing = before.LastIndexOf('》');
        return before.LastIndexOf('《') > closing
            || (closing >= 0 && closing == before.Length - 2 && IsOpening(before[^1]));
    }

    private static bool IsYear(ReadOnlySpan<char> digits) =>
        digits.Length == YearDigits && ((digits[0] == '2' && digits[1] == '0') || (digits[0] == '1' && digits[1] == '9'));

    private static bool IsOpening(char c) => c is '〔' or '[' or '［' or '(' or '（' or '【' or '﹝' or '{';

    private static bool IsClosing(char c) => c is '〕' or ']' or '］' or ')' or '）' or '】' or '﹞' or '}';

    private static int SkipBlanksBack(ReadOnlySpan<char> text, int end)
    {
        while (end > 0 && Characters.IsBlank(text[end - 1]))
        {
            end--;
        }

        return end;
    }

    private static int SkipDigitsBack(ReadOnlySpan<char> text, int end, int most)
    {
        int start = end;
        while (start > 0 && end - start < most && Characters.IsDigit(text[start - 1]))
        {
            start--;
        }

        return start;
    }
}
