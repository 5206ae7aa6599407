namespace WorkPlan.Core.Parsing.Lines;

/// <summary>Marks the words with which a report takes leave: from the last 各位代表 on, where no number follows, nothing belongs to a task.</summary>
internal static class ClosingWords
{
    /// <summary>How much of a report its closing words may be.</summary>
    private const double LongestShare = 0.2;

    internal static void Mark(string text, List<Line> lines)
    {
        int last = lines.FindLastIndex(line => line.Kind is LineKind.Numbered or LineKind.Heading or LineKind.Annex);
        int start = last < 0 ? -1 : lines.FindIndex(last + 1, line => line.Kind == LineKind.Body && IsAddress(line.In(text)));
        if (start < 0 || text.Length - lines[start].Start > text.Length * LongestShare)
        {
            return;
        }

        for (int i = start; i < lines.Count; i++)
        {
            Line line = lines[i];
            if (line.Kind == LineKind.Body)
            {
                line.Kind = LineKind.Closing;
                lines[i] = line;
            }
        }
    }

    private static bool IsAddress(ReadOnlySpan<char> line) =>
        line.StartsWith("各位代表", StringComparison.Ordinal) || line.StartsWith("同志们", StringComparison.Ordinal);
}
