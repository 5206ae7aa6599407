namespace WorkPlan.Documents.Html;

/// <summary>Finds the block of a page that holds its article: the innermost with nearly all sentences of the page.</summary>
internal static class ArticleFinder
{
    /// <summary>What share of the sentences of the block around it a block must hold; a lost line is worse than a kept one of the page.</summary>
    private const double NearlyAll = 0.985;

    /// <summary>A page with fewer characters of sentences has no article to be told from the rest.</summary>
    private const int FewestSentences = 80;

    internal static PageBlock Find(PageBlock page)
    {
        if (page.Sentences < FewestSentences)
        {
            return page;
        }

        PageBlock best = page;
        while (best.Blocks.FirstOrDefault(inner => inner.Sentences >= best.Sentences * NearlyAll) is { } inner)
        {
            if (inner.Name is "tr" or "p" or "span" or "td" && inner.Parent!.Blocks.Count(other => other.Characters > 0) > 1 && HasHeadings(best, inner))
            {
                break;
            }

            best = inner;
        }

        return best.Name is "tr" or "tbody" or "thead" && PageTable.Read(TableOf(best)) is not null ? TableOf(best) : best;
    }

    /// <summary>Short lines beside a long one may be its headings: a paragraph is no article where others stand beside it that are not of the page's own.</summary>
    private static bool HasHeadings(PageBlock outer, PageBlock inner) =>
        inner.Name is "p" && outer.Blocks.Any(other => other != inner && other.Characters > 0 && !FurnitureBlocks.IsFurniture(other));

    private static PageBlock TableOf(PageBlock block)
    {
        PageBlock table = block;
        while (table.Name != "table" && table.Parent is { } parent)
        {
            table = parent;
        }

        return table;
    }
}
