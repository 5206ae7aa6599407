using WorkPlan.Core.Text;

namespace WorkPlan.Core.Parsing.Lines;

/// <summary>Cuts a clean text into lines that tile it.</summary>
internal static class LineSplitter
{
    internal static List<Line> Split(string text)
    {
        List<Line> lines = new((text.Length / 60) + 4);
        for (int start = 0; start < text.Length;)
        {
            int next = LineBreaks.NextLine(text, start);
            int fullEnd = next < 0 ? text.Length : next;
            lines.Add(Trim(text, start, fullEnd));
            start = fullEnd;
        }

        return lines;
    }

    private static Line Trim(string text, int fullStart, int fullEnd)
    {
        int start = fullStart;
        int end = fullEnd;
        while (end > start && char.IsWhiteSpace(text[end - 1]))
        {
            end--;
        }

        while (start < end && char.IsWhiteSpace(text[start]))
        {
            start++;
        }

        return new Line(fullStart, start, end, fullEnd);
    }
}
