namespace WorkPlan.Documents.Html;

/// <summary>A table that holds data, not the layout of a page.</summary>
internal sealed class PageTable
{
    /// <summary>A cell with more text than this is a part of a page.</summary>
    private const int LongestCell = 400;

    /// <summary>A cell with more lines than this is a part of a page.</summary>
    private const int MostLines = 12;

    private readonly List<PageBlock[]> rows;

    private PageTable(List<PageBlock[]> rows) => this.rows = rows;

    /// <summary>The table of a block; null where it lays out a page: one cell a row, tables in it, or cells as long as articles.</summary>
    internal static PageTable? Read(PageBlock block)
    {
        List<PageBlock[]> rows = [];
        List<PageBlock> extra = [];
        foreach (PageBlock part in block.Blocks)
        {
            if (part.Name is "tbody" or "thead" or "tfoot")
            {
                rows.AddRange(part.Blocks.Where(row => row.Name == "tr").Select(CellsOf));
            }
            else if (part.Name == "tr")
            {
                rows.Add(CellsOf(part));
            }
            else
            {
                extra.Add(part); // a caption, or what does not belong into a table
            }
        }

        bool isData = rows.Any(row => row.Length > 1) && rows.SelectMany(row => row).All(IsOfData);
        return isData && extra.Count == 0 ? new PageTable(rows) : null;
    }

    /// <summary>One line a row, cells parted by tabs; what stands about a document is written as labels and values.</summary>
    internal IEnumerable<PageLine> Lines(Func<PageBlock, bool> passOver)
    {
        foreach (PageBlock[] row in rows)
        {
            PageLine[] cells = [.. row.Select(cell => Join(PageLines.Of(cell, passOver), " "))];
            if (MetadataLabels.TryPair(cells, out IReadOnlyList<PageLine[]>? pairs))
            {
                foreach (PageLine[] pair in pairs)
                {
                    yield return Join(pair, MetadataLabels.EndsInColon(pair[0].Text) ? "" : "：");
                }
            }
            else if (cells.Any(cell => cell.Text.Length > 0))
            {
                yield return Join(cells, "\t");
            }
        }
    }

    private static PageBlock[] CellsOf(PageBlock row) => [.. row.Blocks.Where(cell => cell.Name is "td" or "th")];

    private static bool IsOfData(PageBlock cell) => cell.Characters <= LongestCell && !HasTable(cell) && PageLines.Of(cell, _ => false).Count <= MostLines;

    private static bool HasTable(PageBlock block) => block.Blocks.Any(inner => inner.Name == "table" || HasTable(inner));

    private static PageLine Join(IReadOnlyList<PageLine> parts, string between)
    {
        if (parts.Count == 1)
        {
            return parts[0];
        }

        List<char> text = [];
        List<int> places = [];
        foreach (PageLine part in parts)
        {
            if (part != parts[0])
            {
                text.AddRange(between);
                places.AddRange(Enumerable.Repeat(places.Count > 0 ? places[^1] : part.Places.FirstOrDefault(), between.Length));
            }

            text.AddRange(part.Text);
            places.AddRange(part.Places);
        }

        return new PageLine(new string([.. text]), [.. places], parts.Sum(part => part.Linked), parts.Sum(part => part.Links));
    }
}
