namespace WorkPlan.Core.Parsing.Lines;

/// <summary>
/// Finds lists inside a paragraph that are numbered in the style of the headings around them: 四、…, then 一、…；二、…。 as
/// part of its text, then 五、…. Their lines are text and no headings.
/// </summary>
internal static class NestedLists
{
    private const int MostItems = 20;

    internal static void Mark(string text, List<Line> lines)
    {
        List<int> headings = [];
        for (int i = 0; i < lines.Count; i++)
        {
            if (lines[i].Kind == LineKind.Numbered && lines[i].Marker.Style is MarkerStyle.Chinese or MarkerStyle.Chapter or MarkerStyle.Part or MarkerStyle.ChineseInBrackets)
            {
                headings.Add(i);
            }
        }

        for (int h = 1; h < headings.Count; h++)
        {
            HeadingMarker marker = lines[headings[h]].Marker;
            HeadingMarker before = lines[headings[h - 1]].Marker;
            int end = marker is { Style: MarkerStyle.Chinese, Ordinal: 1 } && before.Style == MarkerStyle.Chinese ? EndOfList(text, lines, headings, h, before.Ordinal) : h;
            for (; h < end; h++)
            {
                Line line = lines[headings[h]];
                line.Kind = LineKind.Body;
                lines[headings[h]] = line;
            }
        }
    }

    /// <summary>
    /// The heading behind a list 1, 2, 3 … that goes on with the outer count, or that follows a list whose items end in
    /// semicolons; <paramref name="start"/> where there is no such list.
    /// </summary>
    private static int EndOfList(string text, List<Line> lines, List<int> headings, int start, int outer)
    {
        bool semicolons = true;
        int end = start;
        while (end < headings.Count && end - start < MostItems && lines[headings[end]].Marker is { Style: MarkerStyle.Chinese } marker && marker.Ordinal == end - start + 1)
        {
            semicolons &= end == start || text[lines[headings[end - 1]].End - 1] is '；' or ';';
            end++;
        }

        bool goesOn = end < headings.Count && lines[headings[end]].Marker is { Style: MarkerStyle.Chinese } next && next.Ordinal == outer + 1;
        return end - start > 1 && (goesOn || semicolons) ? end : start;
    }
}
