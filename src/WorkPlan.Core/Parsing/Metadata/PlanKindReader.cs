using WorkPlan.Core.Text;

namespace WorkPlan.Core.Parsing.Metadata;

/// <summary>Reads what a document calls itself: the last word of its title, else a mention at its head, else what its parts are.</summary>
internal static class PlanKindReader
{
    private const int HeadLength = 400;

    /// <summary>The words that end titles; the longer before the shorter that they end with.</summary>
    private static readonly (string Word, PlanKind Kind)[] Words =
    [
        ("总结与安排", PlanKind.ReviewAndPlan), ("总结和安排", PlanKind.ReviewAndPlan), ("讲话", PlanKind.ReviewAndPlan), ("讲话稿", PlanKind.ReviewAndPlan),
        ("规划纲要", PlanKind.Outline), ("规划", PlanKind.Outline), ("纲要", PlanKind.Outline), ("工作要点", PlanKind.KeyPoints), ("要点", PlanKind.KeyPoints),
        ("计划", PlanKind.WorkPlan), ("方案", PlanKind.WorkPlan), ("思路", PlanKind.WorkPlan), ("安排", PlanKind.WorkPlan), ("打算", PlanKind.WorkPlan),
        ("计划书", PlanKind.WorkPlan), ("报告", PlanKind.Report), ("总结", PlanKind.Report), ("汇报", PlanKind.Report), ("意见", PlanKind.Other),
        ("通知", PlanKind.Other), ("决定", PlanKind.Other), ("建议", PlanKind.Other), ("办法", PlanKind.Other), ("通报", PlanKind.Other), ("公告", PlanKind.Other),
        ("规定", PlanKind.Other), ("细则", PlanKind.Other), ("条例", PlanKind.Other), ("函", PlanKind.Other), ("批复", PlanKind.Other), ("清单", PlanKind.Other),
    ];

    /// <summary>Words of a title that hold a review, and those that hold a plan: both together are 总结与安排.</summary>
    private static readonly string[] ReviewWords = ["总结", "回顾", "汇报", "情况"];

    private static readonly string[] PlanWords = ["安排", "计划", "打算", "要点", "思路", "部署"];

    /// <summary>Words that show a line to be a site's note on the text below it.</summary>
    private static readonly string[] NoteWords = ["前言", "导语", "精心挑选", "小编", "欢迎", "来源于网", "为大家", "为您", "本文", "范文", "篇一"];

    /// <summary>What stands behind 代表国务院 and the like in the opening of a report: 向大会作政府工作报告.</summary>
    private static readonly string[] ReportOpenings = ["工作报告", "的报告", "报告工作", "报告政府工作", "报告过去", "大会报告", "报告本届"];

    /// <summary>The kind of a document.</summary>
    /// <param name="title">Its title, or null.</param>
    /// <param name="clean">The whole clean text.</param>
    /// <param name="hasReview">Whether a part of it reviews what was done.</param>
    /// <param name="hasPlan">Whether a part of it plans.</param>
    internal static PlanKind Read(string? title, string clean, bool hasReview, bool hasPlan)
    {
        if (title is not null && TryReadTitle(title, out PlanKind kind))
        {
            return kind;
        }

        ReadOnlySpan<char> head = clean.AsSpan(0, Math.Min(clean.Length, HeadLength));
        if (TryReadNote(head, out kind))
        {
            return kind;
        }

        return IsReport(head) ? PlanKind.Report
            : hasReview && hasPlan ? PlanKind.ReviewAndPlan
            : hasReview ? PlanKind.Report
            : hasPlan ? PlanKind.WorkPlan
            : PlanKind.Other;
    }

    private static bool TryReadTitle(ReadOnlySpan<char> title, out PlanKind kind)
    {
        ReadOnlySpan<char> name = StripNotes(title);
        int review = LastOf(name, ReviewWords);
        int plan = LastOf(name, PlanWords);
        if (review >= 0 && plan > review && IsJoined(name[review..plan]))
        {
            kind = PlanKind.ReviewAndPlan;
            return true;
        }

        int best = -1;
        kind = PlanKind.Other;
        foreach ((string word, PlanKind named) in Words)
        {
            int end = name.LastIndexOf(word, StringComparison.Ordinal) + word.Length;
            if (end >= word.Length && end > best)
            {
                (best, kind) = (end, named);
            }
        }

        return best > 0;
    }

    /// <summary>Whether 总结 and 安排 are two things, 总结和2021年工作安排, not one, 总结计划.</summary>
    private static bool IsJoined(ReadOnlySpan<char> between) => between.IndexOfAny("和与及暨、") >= 0;

    /// <summary>The title without notes in brackets, quotation marks and blanks at its end.</summary>
    private static ReadOnlySpan<char> StripNotes(ReadOnlySpan<char> title)
    {
        title = title.TrimEnd(" \u3000。》”\"");
        while (title.Length > 2 && title[^1] is '）' or ')' && title.LastIndexOfAny('（', '(') is int open and > 0)
        {
            title = title[..open].TrimEnd(" \u3000。》”\"");
        }

        return title;
    }

    /// <summary>The kind that a site's note at the head gives the text below: 精心挑选的市教育局工作要点.</summary>
    private static bool TryReadNote(ReadOnlySpan<char> head, out PlanKind kind)
    {
        foreach (ReadOnlySpan<char> line in head.EnumerateLines())
        {
            if (LastOf(line, NoteWords) < 0)
            {
                continue;
            }

            foreach ((string word, PlanKind named) in Words)
            {
                if (named != PlanKind.Other && line.Contains(word, StringComparison.Ordinal))
                {
                    kind = named;
                    return true;
                }
            }
        }

        kind = PlanKind.Other;
        return false;
    }

    private static bool IsReport(ReadOnlySpan<char> head) =>
        head.Contains("代表", StringComparison.Ordinal) && LastOf(head, ReportOpenings) >= 0
        && (head.Contains("审议", StringComparison.Ordinal) || head.Contains("各位代表", StringComparison.Ordinal) || head.Contains("大会", StringComparison.Ordinal));

    private static int LastOf(ReadOnlySpan<char> text, string[] words)
    {
        int last = -1;
        foreach (string word in words)
        {
            last = Math.Max(last, text.LastIndexOf(word, StringComparison.Ordinal));
        }

        return last;
    }
}
