using WorkPlan.Core.Text;

namespace WorkPlan.Core.Parsing.Lines;

/// <summary>Finds contents lists: entries that end in dots and a page number, and what stands below 目录 until the text begins.</summary>
internal static class ContentsList
{
    private const int LongestEntry = 60;
    private const int MostEntries = 300;

    internal static void Mark(string text, List<Line> lines)
    {
        for (int i = 0; i < lines.Count; i++)
        {
            ReadOnlySpan<char> line = lines[i].In(text);
            if (IsDottedEntry(line))
            {
                MarkContents(lines, i);
            }
            else if (line.Length <= 4 && line is "目录" or "目次" or "目 录")
            {
                i = MarkBelow(text, lines, i);
            }
        }
    }

    /// <summary>第一章 总则...3, or with … or · for the dots.</summary>
    private static bool IsDottedEntry(ReadOnlySpan<char> line)
    {
        if (line.Length is < 4 or > LongestEntry * 2 || !Characters.IsDigit(line[^1]))
        {
            return false;
        }

        ReadOnlySpan<char> rest = line.TrimEnd("0123456789").TrimEnd();
        int dots = rest.Length - rest.TrimEnd("….·．").Length;
        return dots >= 3 || dots >= 1 && rest[^1] == '…';
    }

    /// <summary>Marks the short lines below 目录 up to the place where the first of them comes again.</summary>
    private static int MarkBelow(string text, List<Line> lines, int index)
    {
        int first = index + 1;
        while (first < lines.Count && lines[first].Length == 0)
        {
            first++;
        }

        int end = first < lines.Count ? FindAgain(text, lines, first) : -1;
        if (end < 0)
        {
            MarkContents(lines, index);
            return index;
        }

        for (int i = index; i < end; i++)
        {
            MarkContents(lines, i);
        }

        return end - 1;
    }

    private static int FindAgain(string text, List<Line> lines, int first)
    {
        ReadOnlySpan<char> entry = lines[first].In(text).TrimEnd("0123456789 .…·");
        for (int i = first + 1; i < lines.Count && i < first + MostEntries; i++)
        {
            ReadOnlySpan<char> line = lines[i].In(text);
            if (!entry.IsEmpty && line.StartsWith(entry, StringComparison.Ordinal))
            {
                return i;
            }

            if (line.Length > LongestEntry)
            {
                return -1;
            }
        }

        return -1;
    }

    private static void MarkContents(List<Line> lines, int index)
    {
        Line line = lines[index];
        if (line.Length > 0)
        {
            line.Become(ChromeKind.Contents);
            lines[index] = line;
        }
    }
}
