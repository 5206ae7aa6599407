namespace WorkPlan.Documents.Html;

/// <summary>Counts what the blocks of a page hold.</summary>
internal static class PageMeasure
{
    /// <summary>From how many characters on a line with a mark of a sentence counts as one.</summary>
    private const int ShortestSentence = 15;

    private static readonly System.Buffers.SearchValues<char> Marks = System.Buffers.SearchValues.Create("。；，！？、：;,");

    internal static void Measure(PageBlock block)
    {
        LineBuilder line = new();
        List<PageLine> lines = [];
        foreach (PageItem item in block.Items)
        {
            if (item is PageRun run)
            {
                line.Add(run, lines);
                continue;
            }

            line.End(lines);
            if (item is PageBlock inner)
            {
                Measure(inner);
                block.Characters += inner.Characters;
                block.Linked += inner.Linked;
                block.Links += inner.Links;
                block.Sentences += inner.Sentences;
            }
        }

        line.End(lines);
        foreach (PageLine own in lines)
        {
            block.Characters += own.Characters;
            block.Linked += own.Linked;
            block.Links += own.Links;
            block.Sentences += IsSentence(own) ? own.Characters : 0;
        }
    }

    private static bool IsSentence(PageLine line) =>
        line.Linked * 2 < line.Characters && line.Characters >= ShortestSentence && line.Text.AsSpan().ContainsAny(Marks) && !FurnitureLines.IsFurniture(line);
}
