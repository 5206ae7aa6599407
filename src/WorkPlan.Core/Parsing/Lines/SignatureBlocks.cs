namespace WorkPlan.Core.Parsing.Lines;

/// <summary>Marks 落款: a date alone on a line, and the issuing bodies above it.</summary>
internal static class SignatureBlocks
{
    private const int MostBodies = 8;

    internal static void Mark(string text, List<Line> lines, DocumentHead head)
    {
        for (int i = 0; i < lines.Count; i++)
        {
            bool date = lines[i].Kind is LineKind.Body or LineKind.Wrapper && SignatureLines.IsDate(lines[i].In(text));
            if (date && (i > head.TitleLast + 1 || i < head.TitleFirst))
            {
                Sign(lines, i);
                MarkBodies(text, lines, i);
            }
        }

        MarkLastBody(text, lines);
    }

    private static void MarkBodies(string text, List<Line> lines, int date)
    {
        int found = 0;
        for (int i = date - 1; i >= 0 && found < MostBodies; i--)
        {
            if (lines[i].Kind == LineKind.Blank)
            {
                continue;
            }

            if (lines[i].Kind is not (LineKind.Body or LineKind.Wrapper) || !SignatureLines.IsBody(lines[i].In(text)))
            {
                return;
            }

            Sign(lines, i);
            found++;
        }
    }

    /// <summary>An issuing body alone on the last line of the text, without a date.</summary>
    private static void MarkLastBody(string text, List<Line> lines)
    {
        int last = lines.FindLastIndex(line => line.Kind is not (LineKind.Blank or LineKind.Chrome));
        if (last > 0 && lines[last].Kind == LineKind.Body && SignatureLines.IsBody(lines[last].In(text)))
        {
            Sign(lines, last);
        }
    }

    private static void Sign(List<Line> lines, int index)
    {
        Line line = lines[index];
        line.Kind = LineKind.Signature;
        lines[index] = line;
    }
}
