using System.Buffers;
using WorkPlan.Core.Text;

namespace WorkPlan.Core.Parsing.Targets;

/// <summary>Says what a figure measures: its stretch of the clause without number, comparator, dates, region and leading verbs.</summary>
internal static class IndicatorReader
{
    private const int MostLeads = 8;
    private const int BaselineReach = 20;

    private static readonly SearchValues<char> BaselineWords = SearchValues.Create("比较从由");

    /// <summary>The indicator of a number: what stands before it joined to what stands behind it.</summary>
    internal static string OfNumber(ReadOnlySpan<char> before, ReadOnlySpan<char> behind)
    {
        ReadOnlySpan<char> head = StripTail(StripBaseline(StripLeads(before)));
        ReadOnlySpan<char> rest = StripBehind(behind);
        return head.IsEmpty && rest.IsEmpty ? "" : string.Concat(head, rest);
    }

    /// <summary>The indicator of a completion: its clause without the words for all of it.</summary>
    internal static string OfCompletion(ReadOnlySpan<char> clause)
    {
        string text = StripLeads(StripMeans(clause)).ToString();
        foreach (string word in CompletionWords.Removed)
        {
            text = text.Replace(word, "", StringComparison.Ordinal);
        }

        text = text.Replace("“”", "", StringComparison.Ordinal);

        ReadOnlySpan<char> rest = StripTail(StripLeads(text.AsSpan().TrimStart("的 "))).Trim("的 ");
        return rest.Length == text.Length ? text : rest.ToString();
    }

    /// <summary>Takes numbering, dates, regions, adverbs and verbs of commitment off the front.</summary>
    internal static ReadOnlySpan<char> StripLeads(ReadOnlySpan<char> text)
    {
        text = StripNumbering(text.Trim().TrimStart("）) "));
        for (int i = 0; i < MostLeads && !text.IsEmpty; i++)
        {
            int length = LeadingDateReader.LengthOfLeading(text);
            if (length == 0)
            {
                length = CommitmentWords.Regions.Match(text);
            }

            if (length == 0 && CommitmentWords.NoLeads.Match(text) == 0)
            {
                length = CommitmentWords.Leads.Match(text);
            }

            if (length == 0)
            {
                break;
            }

            text = text[length..].TrimStart("，,、：: ");
        }

        return text;
    }

    /// <summary>Takes 1. or 一是 or （2） off the front.</summary>
    internal static ReadOnlySpan<char> StripNumbering(ReadOnlySpan<char> text)
    {
        int at = 0;
        while (at < text.Length && at < 3 && (NumberReader.IsDigit(text[at]) || Characters.IsChineseDigit(text[at])))
        {
            at++;
        }

        bool isMarker = at > 0 && at < text.Length && text[at] is '.' or '．' or '、' or '是' && (at + 1 >= text.Length || !NumberReader.IsDigit(text[at + 1]));
        if (isMarker)
        {
            return text[(at + 1)..].TrimStart();
        }

        bool isBracket = text.Length > 2 && text[0] is '（' or '(';
        int closing = isBracket ? text[..Math.Min(text.Length, 5)].IndexOfAny('）', ')') : -1;
        return closing > 0 ? text[(closing + 1)..].TrimStart() : text;
    }

    /// <summary>Whether an indicator says only how a thing compares or for how long, not what it is: 比上年, 近3年, 高于全国平均水平.</summary>
    internal static bool LacksSubject(ReadOnlySpan<char> indicator) =>
        indicator.IsEmpty || NumberReader.IsDigit(indicator[0]) && indicator[^1] is '%' or '％' || CommitmentWords.Comparing.Match(indicator) > 0 || CommitmentWords.Periods.Match(indicator) == indicator.Length
        || (indicator.Length is > 1 and <= 4 && indicator[^1] == '年' && NumberReader.IsDigit(indicator[^2]));

    /// <summary>Cuts 比2020年 or 从上年46 off the end: what a change is measured from.</summary>
    private static ReadOnlySpan<char> StripBaseline(ReadOnlySpan<char> text)
    {
        int at = text.LastIndexOfAny(BaselineWords);
        if (at < 0 || at + 1 >= text.Length || text.Length - at > BaselineReach)
        {
            return text;
        }

        char next = text[at + 1];
        bool isFrom = text[at] is '从' or '由' && text[at..].ContainsAnyInRange('0', '9');
        bool isBaseline = isFrom || NumberReader.IsDigit(next) || next is '上' or '去' or '“' || (text[at] is '从' or '由' && Characters.IsChineseDigit(next));
        return isBaseline ? text[..at] : text;
    }

    private static ReadOnlySpan<char> StripTail(ReadOnlySpan<char> text)
    {
        text = text.TrimEnd("，,、：:；（( ");
        for (int i = 0; i < MostLeads; i++)
        {
            int length = CommitmentWords.Tails.Match(text);
            if (length == 0 || length >= text.Length)
            {
                break;
            }

            text = text[..^length].TrimEnd("，,、：: ");
        }

        return text;
    }

    private static ReadOnlySpan<char> StripBehind(ReadOnlySpan<char> text)
    {
        text = text.Trim("，,、：:；。 ");
        if (text.Length > 0 && text[0] is '（' or '(')
        {
            int closing = text.IndexOfAny('）', ')');
            text = closing < 0 ? [] : text[(closing + 1)..];
        }

        if (text.StartsWith("的", StringComparison.Ordinal))
        {
            text = text[1..];
        }

        return text.EndsWith("的目标", StringComparison.Ordinal) || text.EndsWith("的任务", StringComparison.Ordinal) ? text[..^3]
            : text.EndsWith("的建设任务", StringComparison.Ordinal) ? text[..^5] : text;
    }

    /// <summary>针对新课程开展教师培训: what stands before 开展 says only by what means.</summary>
    private static ReadOnlySpan<char> StripMeans(ReadOnlySpan<char> clause)
    {
        if (CommitmentWords.Means.Match(clause) == 0)
        {
            return clause;
        }

        int verb = clause.IndexOf("开展", StringComparison.Ordinal);
        return verb > 0 ? clause[(verb + 2)..] : clause;
    }
}
