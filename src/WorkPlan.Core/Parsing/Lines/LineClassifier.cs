using WorkPlan.Core.Cleaning;

namespace WorkPlan.Core.Parsing.Lines;

/// <summary>Says of each line of a clean text what it is, one concern a step.</summary>
internal static class LineClassifier
{
    /// <summary>A page's tail may make up at most this share of a text that has headings behind it.</summary>
    private const double LongestTail = 0.4;

    internal static DocumentLines Classify(CleanText clean)
    {
        string text = clean.Text;
        List<Line> lines = LineSplitter.Split(text);
        ReadMarkers(text, lines);
        MarkFurniture(text, lines);
        ContentsList.Mark(text, lines);
        LostDots.Mark(text, lines);
        MarkTail(text, lines);
        DocumentHead head = HeadReader.Read(text, lines);
        SignatureBlocks.Mark(text, lines, head);
        AnnexLines.Mark(text, lines, head);
        FlattenedTable.Mark(text, lines);
        NestedLists.Mark(text, lines);
        HeadingLines.Mark(text, lines, head);
        ClosingWords.Mark(text, lines);
        return new DocumentLines(clean, lines, head);
    }

    private static void ReadMarkers(string text, List<Line> lines)
    {
        for (int i = 0; i < lines.Count; i++)
        {
            Line line = lines[i];
            if (line.Length == 0)
            {
                line.Kind = LineKind.Blank;
            }
            else
            {
                line.Marker = HeadingMarkerReader.Read(line.In(text));
                line.Kind = line.Marker.Length > 0 ? LineKind.Numbered : LineKind.Body;
            }

            lines[i] = line;
        }
    }

    private static void MarkFurniture(string text, List<Line> lines)
    {
        for (int i = 0; i < lines.Count; i++)
        {
            Line line = lines[i];
            if (line.Kind == LineKind.Body && PageFurniture.TryRecognize(line.In(text), out ChromeKind kind))
            {
                line.Become(kind);
                lines[i] = line;
            }
        }
    }

    /// <summary>Behind the first line of a page's tail everything is furniture, if no heading follows or the tail is short.</summary>
    private static void MarkTail(string text, List<Line> lines)
    {
        int tail = lines.FindIndex(line => line.Kind == LineKind.Chrome && PageFurniture.StartsTail(line.In(text)));
        if (tail < 0)
        {
            return;
        }

        bool headingsFollow = lines.FindIndex(tail, line => line.Kind == LineKind.Numbered) >= 0;
        bool bodyBefore = lines.FindIndex(0, tail, line => line.Kind is LineKind.Numbered or LineKind.Body && line.Length > 40) >= 0;
        if (!bodyBefore || headingsFollow && lines.Count - tail > lines.Count * LongestTail)
        {
            return;
        }

        for (int i = tail; i < lines.Count; i++)
        {
            Line line = lines[i];
            if (line.Length > 0 && line.Kind != LineKind.Chrome)
            {
                line.Become(ChromeKind.Page);
                lines[i] = line;
            }
        }
    }
}
