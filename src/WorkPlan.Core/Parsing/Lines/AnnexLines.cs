using WorkPlan.Core.Text;

namespace WorkPlan.Core.Parsing.Lines;

/// <summary>Tells the list of annexes at the end of a text from the annexes themselves, and marks closing lines.</summary>
internal static class AnnexLines
{
    private const int LongestHeading = 60;

    internal static void Mark(string text, List<Line> lines, DocumentHead head)
    {
        for (int i = head.ContentStart; i < lines.Count; i++)
        {
            Line line = lines[i];
            ReadOnlySpan<char> content = line.In(text);
            if (line.Kind != LineKind.Body)
            {
                continue;
            }

            if (IsClosing(content))
            {
                line.Kind = LineKind.Closing;
                lines[i] = line;
            }
            else if (IsAnnexLabel(content, out int label))
            {
                i = MarkAnnex(text, lines, i, label);
            }
        }
    }

    /// <summary>本意见自印发之日起施行.</summary>
    private static bool IsClosing(ReadOnlySpan<char> line) =>
        line.Length <= 80 && line.Length > 8 && (line[0] == '本' || line.StartsWith("此前", StringComparison.Ordinal)) && line.Contains('自')
        && (line.Contains("施行", StringComparison.Ordinal) || line.Contains("执行", StringComparison.Ordinal) || line.Contains("实施。", StringComparison.Ordinal));

    private static bool IsAnnexLabel(ReadOnlySpan<char> line, out int label)
    {
        label = line.StartsWith("附件", StringComparison.Ordinal) || line.StartsWith("附表", StringComparison.Ordinal) || line.StartsWith("附录", StringComparison.Ordinal) ? 2
            : line.Length > 1 && line[0] == '附' && line[1] is '：' or ':' ? 1 : 0;
        if (label == 0 || line.Length > LongestHeading || line.ContainsAny("。，；"))
        {
            return false;
        }

        while (label < line.Length && (Characters.IsDigit(line[label]) || Characters.IsChineseDigit(line[label]) || line[label] is '-' or '：' or ':' or ' '))
        {
            label++;
        }

        return true;
    }

    /// <summary>Marks the label as a list of annexes, with the numbered lines that go on with it, or as the heading of one.</summary>
    private static int MarkAnnex(string text, List<Line> lines, int index, int label)
    {
        Line line = lines[index];
        bool listsSome = label < line.Length;
        int next = index + 1;
        while (listsSome && next < lines.Count && IsListed(text, lines[next]))
        {
            next++;
        }

        int after = lines.FindIndex(next, other => other.Kind is not (LineKind.Blank or LineKind.Chrome));
        bool list = listsSome && (next > index + 1 && lines[next - 1].Length > 0 || after < 0 || lines[after].Kind == LineKind.Signature);
        line.Kind = list ? LineKind.Closing : LineKind.Annex;
        lines[index] = line;
        if (!list && !listsSome && after >= 0)
        {
            MarkTitle(text, lines, after);
        }

        for (int i = index + 1; list && i < next; i++)
        {
            Line listed = lines[i];
            listed.Kind = listed.Kind == LineKind.Numbered ? LineKind.Closing : listed.Kind;
            lines[i] = listed;
        }

        return list ? next - 1 : index;
    }

    private static void MarkTitle(string text, List<Line> lines, int index)
    {
        Line line = lines[index];
        if (line.Kind == LineKind.Body && line.Length <= LongestHeading && !line.In(text).ContainsAny("。，；："))
        {
            line.Kind = LineKind.AnnexTitle;
            lines[index] = line;
        }
    }

    private static bool IsListed(string text, Line line) =>
        line.Kind == LineKind.Numbered && line.Marker.Style == MarkerStyle.Arabic && line.Marker.Ordinal > 1 && line.Length <= LongestHeading && !line.In(text).Contains('。');
}
