using WorkPlan.Core.Text;

namespace WorkPlan.Core.Parsing.Targets;

/// <summary>Finds how far the words of a date reach at the front of a clause: 到2025年底前, 2020年, 今年, 6月底前.</summary>
internal static class LeadingDateReader
{
    private static readonly WordList Openings = WordList.AtStart("到 至 在 于 截至 截止 截止到");

    /// <summary>The length of the date's words; 0 where the text does not begin with a date.</summary>
    internal static int LengthOfLeading(ReadOnlySpan<char> text)
    {
        int at = Openings.Match(text);
        int spelled = TimeWords.ThisYear.Match(text[at..]);
        if (spelled > 0)
        {
            return at + spelled + TimeWords.EndOfPeriod.Match(text[(at + spelled)..]);
        }

        int end = at;
        bool isDate = false;
        while (TrySkipPart(text, ref end))
        {
            isDate = true;
        }

        return isDate ? end + TimeWords.EndOfPeriod.Match(text[end..]) : 0;
    }

    /// <summary>Skips digits with 年, 月 or 日 behind them.</summary>
    private static bool TrySkipPart(ReadOnlySpan<char> text, ref int end)
    {
        int at = end;
        while (at < text.Length && at - end < 4 && (NumberReader.IsDigit(text[at]) || Text.Characters.IsChineseDigit(text[at])))
        {
            at++;
        }

        bool isPart = at > end && at < text.Length && text[at] is '年' or '月' or '日';
        bool isCalendar = isPart && (text[at] != '年' || at - end == 4);
        if (isCalendar)
        {
            end = text[at] == '月' && at + 1 < text.Length && text[at + 1] == '份' ? at + 2 : at + 1;
        }

        return isCalendar;
    }
}
