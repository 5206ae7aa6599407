using System.Buffers;
using WorkPlan.Core.Text;

namespace WorkPlan.Core.Parsing.Metadata;

/// <summary>Reads the year, or the years, that a plan says it is for. A 文号, a date and a school-leaving year are no such statement.</summary>
internal static class YearReader
{
    private const int LongestOpening = 300;
    private const int Reach = 24;
    private const int LongestDay = 8;

    /// <summary>Words behind a year at the start of a text that make it the plan's: 2020年全市教育工作的总体要求.</summary>
    private static readonly WordSet OpeningWords =
        WordSet.Of([
        "总体要求", "总体思路", "总体目标", "指导思想", "工作思路", "工作要点", "工作目标", "工作重点", "主要目标", "主要任务", "基本思路", "总的要求", "总要求",
        "教育工作要", "教育工作以", "教育工作将", "教育工作的", "工作计划",
    ]);

    /// <summary>Words in front of a year that make the work of that year the plan's: 做好2020年教育工作.</summary>
    private static readonly WordList Preparing = WordList.AtEnd("做好 安排 部署 抓好");

    /// <summary>Words in front of a year that is over: 刚刚过去的2021年，是….</summary>
    private static readonly WordList PastWords = WordList.AtEnd("过去的 已过去的 走过的 去年");

    /// <summary>Words in a heading that make it one of a plan.</summary>
    private static readonly WordSet PlanWords =
        WordSet.Of([
        "安排", "打算", "思路", "计划", "要点", "部署", "目标", "任务", "重点", "举措", "措施", "总体要求", "建议", "预期", "工作",
    ]);

    /// <summary>Words in a heading that make it one of a review.</summary>
    private static readonly WordSet ReviewWords = WordSet.Of(["回顾", "总结", "完成", "情况", "成绩", "成效", "工作回", "执行", "主要做法", "亮点", "成就", "报告"]);

    /// <summary>Words behind a year without 年 in a title: 2021教育工作要点.</summary>
    private static readonly WordList BareWords = WordList.AtStart(["工作", "年度", "教育", "度", "重点", "党", "学年", "要点"]);

    private static readonly SearchValues<char> Pauses = SearchValues.Create("，,。；;：:");

    /// <summary>The year in a title, in its heading or opening: in this order. Spans are in <paramref name="text"/>.</summary>
    /// <param name="text">The whole clean text.</param>
    /// <param name="title">The plan's title, where it has one.</param>
    /// <param name="opening">The first paragraph of the plan itself, where it has one.</param>
    /// <param name="headings">The plan's headings, in order.</param>
    /// <param name="year">The year; 0 where none is stated.</param>
    /// <param name="evidence">Where it stands.</param>
    internal static bool TryReadStated(
        string text, TextSpan? title, TextSpan? opening, ReadOnlySpan<TextSpan> headings, out int year, out TextSpan evidence)
    {
        (year, evidence) = (0, default);
        if (title is { } named)
        {
            ReadOnlySpan<char> words = text.AsSpan(named.Start, named.Length);
            if (TryReadPeriod(words, out _, out _, out _) || TryReadInTitle(words, out year, out int start, out int length, named.Start, out evidence))
            {
                return year > 0;
            }
        }

        return TryReadInOpening(text, opening, out year, out evidence) || TryReadInHeadings(text, headings, out year, out evidence);
    }

    /// <summary>First and last year of a title such as 某规划（2018—2020年） or “十四五”规划.</summary>
    internal static bool TryReadPeriod(ReadOnlySpan<char> title, out (int First, int Last) period, out int start, out int length)
    {
        for (int at = 0; at < title.Length; at += Math.Max(length, 1))
        {
            start = at;
            if (YearForms.TryReadPair(title, at, out period, out length) && !IsSchoolYear(title[(at + length)..], period))
            {
                return true;
            }

            if (length == 0 && FiveYearPlans.TryReadAtStart(title[at..], out int plan, out length))
            {
                period = (FiveYearPlans.FirstYear(plan), FiveYearPlans.FirstYear(plan) + 4);
                return !HasOwnYear(title);
            }
        }

        (period, start, length) = (default, 0, 0);
        return false;
    }

    /// <summary>The year of a title: the last one that stands in it, so that 2020年总结和2021年计划 is for 2021.</summary>
    private static bool TryReadInTitle(
        ReadOnlySpan<char> title, out int year, out int start, out int length, int offset, out TextSpan evidence)
    {
        (year, start, length, evidence) = (0, 0, 0, default);
        for (int at = 0; at < title.Length; at++)
        {
            if (YearForms.TryReadPair(title, at, out (int First, int Last) pair, out int paired))
            {
                (year, start, length) = (pair.First, at, paired);
                bool second = title.Contains("第二学期", StringComparison.Ordinal) || title.Contains("下学期", StringComparison.Ordinal);
                year = second ? pair.Last : year;
                at += paired;
            }
            else if (YearForms.TryReadYear(title, at, out int read, out int taken) && IsStated(title, at, taken))
            {
                (year, start, length) = (read, at, taken);
                at += taken - 1;
            }
        }

        evidence = new TextSpan(offset + start, length);
        return year > 0;
    }

    private static bool TryReadInOpening(string text, TextSpan? opening, out int year, out TextSpan evidence)
    {
        (year, evidence) = (0, default);
        if (opening is not { } place)
        {
            return false;
        }

        ReadOnlySpan<char> words = text.AsSpan(place.Start, Math.Min(place.Length, LongestOpening));
        for (int at = 0; at < words.Length; at++)
        {
            if (YearForms.TryReadYear(words, at, out int read, out int taken) && words[at + taken - 1] == '年' && OpensPlan(words, at, at + taken))
            {
                (year, evidence) = (read, new TextSpan(place.Start + at, taken));
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a year in an opening is the plan's: 2021年教育工作的总体要求, 2021年是…, 为做好2021年…工作.</summary>
    private static bool OpensPlan(ReadOnlySpan<char> words, int start, int end)
    {
        ReadOnlySpan<char> rest = words[end..Math.Min(words.Length, end + Reach)];
        int stop = rest.IndexOfAny(Pauses);
        ReadOnlySpan<char> clause = stop < 0 ? rest : rest[..stop];
        if (PastWords.Fits(words[..start]))
        {
            return false;
        }

        if (clause.TrimStart("，,").StartsWith("是", StringComparison.Ordinal) || rest.StartsWith("，是", StringComparison.Ordinal))
        {
            return true;
        }

        bool prepared = Preparing.Fits(words[..start]);
        return (prepared && clause.Contains("工作", StringComparison.Ordinal)) || clause.ContainsAny(OpeningWords);
    }

    private static bool TryReadInHeadings(string text, ReadOnlySpan<TextSpan> headings, out int year, out TextSpan evidence)
    {
        foreach (TextSpan heading in headings)
        {
            ReadOnlySpan<char> words = text.AsSpan(heading.Start, heading.Length);
            bool plans = words.ContainsAny(PlanWords) && !words.ContainsAny(ReviewWords);
            for (int at = 0; plans && at < words.Length; at++)
            {
                if (YearForms.TryReadYear(words, at, out year, out int taken) && words[at + taken - 1] == '年' && !IsTarget(words, at))
                {
                    evidence = new TextSpan(heading.Start + at, taken);
                    return true;
                }
            }
        }

        (year, evidence) = (0, default);
        return false;
    }

    /// <summary>Whether a year is one to be reached (到2025年), not one to be planned.</summary>
    private static bool IsTarget(ReadOnlySpan<char> words, int at) => at > 0 && words[at - 1] is '到' or '至' or '自' or '从' or '在';

    /// <summary>Whether a year in a title is the plan's own: not in 〔〕, not a date, and followed by 年 or what a plan is called.</summary>
    private static bool IsStated(ReadOnlySpan<char> title, int at, int length)
    {
        if ((at > 0 && Characters.IsOpening(title[at - 1]) && title[at - 1] is not ('（' or '(' or '《' or '“')) || IsTarget(title, at))
        {
            return false;
        }

        ReadOnlySpan<char> rest = title[(at + length)..].TrimStart();
        return title[at + length - 1] == '年' ? !IsDay(rest) : BareWords.Fits(rest);
    }

    private static bool IsDay(ReadOnlySpan<char> rest)
    {
        rest = rest[..Math.Min(rest.Length, LongestDay)];
        int month = rest.IndexOf('月');
        return month > 0 && rest[month..].Contains('日');
    }

    private static bool IsSchoolYear(ReadOnlySpan<char> rest, (int First, int Last) period) =>
        period.Last - period.First == 1 && (rest.StartsWith("学年", StringComparison.Ordinal) || rest.StartsWith("年学年", StringComparison.Ordinal));

    private static bool HasOwnYear(ReadOnlySpan<char> title)
    {
        for (int at = 0; at < title.Length; at++)
        {
            if (YearForms.TryReadYear(title, at, out _, out int taken) && title[at + taken - 1] == '年' && IsStated(title, at, taken))
            {
                return true;
            }
        }

        return false;
    }
}
