using WorkPlan.Core.Text;

namespace WorkPlan.Core.Parsing.Lines;

/// <summary>Marks headings that have no number: short lines that are no sentence and stand between paragraphs.</summary>
internal static class HeadingLines
{
    private const int Shortest = 3;
    private const int LongestWithColon = 22;
    private const int Longest = 36;

    /// <summary>What stands before the colon of a heading that ends in one.</summary>
    private static readonly WordList PlanWords = WordList.AtEnd("工作 安排 任务 目标 要点 措施 重点 思路 计划 情况 打算 回顾 总结");

    /// <summary>Headings of one word that stand beside the numbered ones.</summary>
    private static readonly WordList Standalone = WordList.AtStart("序言 前言 引言 导言 结束语 结语 后记 附则 实施 概述");

    /// <summary>Last characters that only a broken line has.</summary>
    private const string Unfinished = "的了在和与同向对及是为于把被将由从摄";

    private static readonly WordSet NoHeading = WordSet.Of(["以下", "如下", "主要是", "做到", "包括", "现在", "代表", "注：", "我们", "方面", "件事", "抓好", "做好", "着重"]);

    internal static void Mark(string text, List<Line> lines, DocumentHead head)
    {
        int first = lines.FindIndex(line => line.Kind == LineKind.Numbered);
        for (int i = head.ContentStart; i < lines.Count; i++)
        {
            if (lines[i].Kind == LineKind.Body && IsHeading(text, lines, i))
            {
                Line line = lines[i];
                line.Kind = StartsDocument(text, lines, i, first) ? LineKind.Title : LineKind.Heading;
                lines[i] = line;
            }
        }
    }

    /// <summary>Whether the line is the title of a further document in the same file: a plan's name, then the count of headings from 1 again.</summary>
    private static bool StartsDocument(string text, List<Line> lines, int index, int first)
    {
        int next = lines.FindIndex(index + 1, line => line.Kind is not (LineKind.Blank or LineKind.Chrome));
        return first >= 0 && first < index && lines[next].Kind == LineKind.Numbered && lines[next].Marker.Ordinal == 1
            && lines[next].Marker.Style == lines[first].Marker.Style && TitleWords.NamesDocument(lines[index].In(text));
    }

    private static bool IsHeading(string text, List<Line> lines, int index)
    {
        ReadOnlySpan<char> line = lines[index].In(text);
        bool shaped = line.Length is >= Shortest and <= Longest && HasHeadingShape(line) || IsStandalone(line);
        return shaped && StandsFree(text, lines, index) && IsFollowed(text, lines, index);
    }

    internal static bool IsStandalone(ReadOnlySpan<char> line) => !line.IsEmpty && Standalone.Match(line) == line.Length;

    /// <summary>What headings of a review end in.</summary>
    private static readonly WordList ReviewWords = WordList.AtEnd("工作回顾 工作总结 工作情况 主要成绩 主要成效 发展成就");

    /// <summary>2020年重点工作安排： or 2019年工作回顾: a heading that can be the first line of a plan.</summary>
    internal static bool IsPlanHeading(ReadOnlySpan<char> line) =>
        line.Length is >= Shortest and <= LongestWithColon && ReviewWords.Fits(line) || IsColonHeading(line);

    private static bool IsColonHeading(ReadOnlySpan<char> line) =>
        line.Length is >= Shortest and <= LongestWithColon && line[^1] is ('：' or ':') && PlanWords.Fits(line[..^1]) && !line.ContainsAny('，', ',') && !line.ContainsAny(NoHeading);

    private static bool HasHeadingShape(ReadOnlySpan<char> line)
    {
        char last = line[^1];
        if (line[..^1].ContainsAny('：', ':') || line.ContainsAny(NoHeading) || line.ContainsAny('。', '；', '！') || line[0] is '—' or '-' or '（' or '(' or '》')
        {
            return false;
        }

        if (last is '：' or ':')
        {
            return IsColonHeading(line);
        }

        bool ends = Characters.IsHan(last) && !Unfinished.Contains(last, StringComparison.Ordinal) || last is '”' or '》' or '）';
        bool begins = Characters.IsHan(line[0]) || line[0] is '“' or '《' || Characters.IsDigit(line[0]) && line.Contains('年');
        return ends && begins;
    }

    /// <summary>Whether the text before is complete, so that the line does not go on with it.</summary>
    private static bool StandsFree(string text, List<Line> lines, int index)
    {
        int before = lines.FindLastIndex(index - 1 < 0 ? 0 : index - 1, index, line => line.Kind is not LineKind.Blank);
        if (before < 0 || lines[before].Kind is not LineKind.Body)
        {
            return true;
        }

        char last = lines[before].In(text)[^1];
        return last is '。' or '！' or '？' or '；' or '”' or '）' or ')' or '：' || lines[index - 1].Kind == LineKind.Blank;
    }

    /// <summary>Whether text that it can head comes next: a paragraph or a number, and not another short line.</summary>
    private static bool IsFollowed(string text, List<Line> lines, int index)
    {
        int next = lines.FindIndex(index + 1, line => line.Kind is not (LineKind.Blank or LineKind.Chrome));
        if (next < 0)
        {
            return false;
        }

        ReadOnlySpan<char> line = lines[next].In(text);
        return lines[next].Kind switch
        {
            LineKind.Numbered => true,
            LineKind.Body => line.Length > Longest || line[^1] is '。' or '：' or '；' or '！',
            _ => false,
        };
    }
}
