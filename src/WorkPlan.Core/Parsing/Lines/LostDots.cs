using WorkPlan.Core.Text;

namespace WorkPlan.Core.Parsing.Lines;

/// <summary>
/// Finds numbers whose dot was lost: 3 推进课改, 4加强教研. One such line proves nothing; lines that count on, from 1 or
/// from a number that kept its dot, do.
/// </summary>
internal static class LostDots
{
    private const int MostDigits = 2;
    private const int ShortestLine = 6;

    /// <summary>What behind a number makes it a count or a date and no heading's number.</summary>
    private const string Counted = "年月日时分秒个所名人次条项期届天周岁万亿元套张篇场件户类种级号度门节班组批家县市区省校点倍百千多余至到以";

    internal static void Mark(string text, List<Line> lines)
    {
        List<(int Index, HeadingMarker Marker)> found = Find(text, lines);
        for (int i = 0; i < found.Count; i++)
        {
            int ordinal = found[i].Marker.Ordinal;
            bool counts = i > 0 && found[i - 1].Marker.Ordinal == ordinal - 1 || i + 1 < found.Count && found[i + 1].Marker.Ordinal == ordinal + 1;
            Line line = lines[found[i].Index];
            if (counts && line.Kind == LineKind.Body)
            {
                line.Kind = LineKind.Numbered;
                line.Marker = found[i].Marker;
                lines[found[i].Index] = line;
            }
        }
    }

    /// <summary>The lines that start with a number, with or without its dot.</summary>
    private static List<(int Index, HeadingMarker Marker)> Find(string text, List<Line> lines)
    {
        List<(int Index, HeadingMarker Marker)> found = [];
        for (int i = 0; i < lines.Count; i++)
        {
            if (lines[i].Kind == LineKind.Numbered && lines[i].Marker.Style == MarkerStyle.Arabic)
            {
                found.Add((i, lines[i].Marker));
            }
            else if (lines[i].Kind == LineKind.Body && Read(lines[i].In(text)) is { Length: > 0 } marker)
            {
                found.Add((i, marker));
            }
        }

        return found;
    }

    private static HeadingMarker Read(ReadOnlySpan<char> line)
    {
        int digits = 0;
        while (digits < line.Length && digits <= MostDigits && Characters.IsDigit(line[digits]))
        {
            digits++;
        }

        int text = digits;
        while (text < line.Length && Characters.IsBlank(line[text]))
        {
            text++;
        }

        bool shaped = digits is > 0 and <= MostDigits && line.Length - text >= ShortestLine && line[0] != '0'
            && (Characters.IsHan(line[text]) || line[text] is '“' or '《') && !Counted.Contains(line[text], StringComparison.Ordinal);
        return shaped
            ? new HeadingMarker(MarkerStyle.Arabic, digits == 1 ? line[0] - '0' : ((line[0] - '0') * 10) + line[1] - '0', 0, digits, text)
            : HeadingMarker.None;
    }
}
