namespace WorkPlan.Documents.Html;

/// <summary>The lines of a block: its own text, and each block in it on lines of its own.</summary>
internal static class PageLines
{
    /// <param name="block">The block.</param>
    /// <param name="passOver">Which blocks in it are left out.</param>
    internal static List<PageLine> Of(PageBlock block, Func<PageBlock, bool> passOver)
    {
        List<PageLine> lines = [];
        LineBuilder line = new();
        Add(block, passOver, line, lines);
        line.End(lines);
        return lines;
    }

    private static void Add(PageBlock block, Func<PageBlock, bool> passOver, LineBuilder line, List<PageLine> lines)
    {
        foreach (PageItem item in block.Items)
        {
            if (item is PageRun run)
            {
                line.Add(run, lines);
            }
            else
            {
                line.End(lines);
                if (item is PageBlock inner && !passOver(inner))
                {
                    AddBlock(inner, passOver, line, lines);
                    line.End(lines);
                }
            }
        }
    }

    private static void AddBlock(PageBlock block, Func<PageBlock, bool> passOver, LineBuilder line, List<PageLine> lines)
    {
        if (block.Name == "table" && PageTable.Read(block) is { } table)
        {
            lines.AddRange(table.Lines(passOver));
        }
        else
        {
            Add(block, passOver, line, lines);
        }
    }
}
