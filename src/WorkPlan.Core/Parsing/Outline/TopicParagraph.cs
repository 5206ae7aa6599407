using WorkPlan.Core.Text;

namespace WorkPlan.Core.Parsing.Outline;

/// <summary>Knows paragraphs without a number that open with their topic: 加强党建工作。发挥…</summary>
internal static class TopicParagraph
{
    private const int LongestTopic = 28;
    private const int ShortestTopic = 4;
    private const int ShortestRest = 12;
    private const int ShortestReview = 40;

    /// <summary>Whether the paragraph is led by a short sentence that names its topic.</summary>
    internal static bool TryRead(string text, TextSpan span, out HeadingTitle title)
    {
        title = default;
        int dashes = text.AsSpan(span.Start, span.Length).StartsWith("——", StringComparison.Ordinal) ? 2 : 0;
        span = TextSpan.FromBounds(span.Start + dashes, span.End);
        ReadOnlySpan<char> line = text.AsSpan(span.Start, span.Length);
        int stop = line[..Math.Min(line.Length, LongestTopic + 1)].IndexOf('。');
        if (stop < ShortestTopic || TopicWords.NoTopics.Fits(line) || line[..stop].Count('，') + line[..stop].Count(',') > 1 || Introduces(line[..stop]) || dashes == 0 && line[..stop].ContainsAny(TopicWords.Statements))
        {
            return false;
        }

        bool alone = stop + 1 == line.Length;
        if (alone ? !TopicWords.Openings.Fits(line) : line.Length - stop < ShortestRest)
        {
            return false;
        }

        title = new HeadingTitle(span.Start, span.Start + stop, span.Start + stop + 1, span.End, false);
        return true;
    }

    /// <summary>Whether a paragraph outside any section reports figures, so that it is a task of a review: its title is its first clause.</summary>
    internal static bool TryReadReview(string text, TextSpan span, out HeadingTitle title)
    {
        ReadOnlySpan<char> line = text.AsSpan(span.Start, span.Length);
        bool reports = line.Length >= ShortestReview && line.IndexOfAnyInRange('0', '9') >= 0 && !IsIntroduction(line);
        title = reports ? HeadingTitleReader.Read(text, span.Start, span.End) : default;
        return reports;
    }

    /// <summary>总体要求, 指导思想 and 为贯彻…，现提出…: what leads into a plan and is no task.</summary>
    internal static bool IsIntroduction(ReadOnlySpan<char> line)
    {
        ReadOnlySpan<char> head = line[..Math.Min(line.Length, 60)];
        return line[0] is '为' || line.StartsWith("根据", StringComparison.Ordinal) || line.StartsWith("按照", StringComparison.Ordinal) || line.StartsWith("现", StringComparison.Ordinal)
            || head.Contains("总体要求", StringComparison.Ordinal) || head.Contains("指导思想", StringComparison.Ordinal) || head.Contains("总体思路", StringComparison.Ordinal)
            || line.Contains("为指导", StringComparison.Ordinal) || line.Contains("开局之年", StringComparison.Ordinal) || line.Contains("关键之年", StringComparison.Ordinal)
            || line.Contains("请予审议", StringComparison.Ordinal);
    }

    private static bool Introduces(ReadOnlySpan<char> sentence) =>
        sentence.Contains("如下", StringComparison.Ordinal) || sentence.Contains("以下", StringComparison.Ordinal) || sentence.Contains("下面", StringComparison.Ordinal);
}
