using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace WorkPlan.Documents.Html;

/// <summary>Reads the article of a web page: without menus, paths, widgets, lists of links and footers, with its title, metadata and tables.</summary>
/// <remarks>
/// No script runs and nothing is fetched: the parser alone is used. Where no article stands out, all of the page is taken that does not belong to the site.
/// </remarks>
internal static class HtmlReader
{
    /// <summary>A page with more tags is no document: each would take some hundred bytes.</summary>
    private const int MostTags = 400_000;

    /// <summary>Adds the text of a page, one line a paragraph.</summary>
    /// <exception cref="DocumentException">The page has too much markup.</exception>
    internal static void Read(string markup, DocumentOriginBuilder target, DocumentOptions options, CancellationToken cancellation)
    {
        if (markup.AsSpan().Count('<') > MostTags)
        {
            throw new DocumentException($"a page with more than {MostTags} tags is not read");
        }

        if (MarkupDepth.Of(markup) > MarkupDepth.Most)
        {
            throw new DocumentException($"a page with elements more than {MarkupDepth.Most} deep in each other is not read");
        }

        PageBlock page = Build(markup, options, cancellation);
        PageMeasure.Measure(page);
        PageBlock article = ArticleFinder.Find(page);
        List<PageLine> body = [.. PageLines.Of(article, FurnitureBlocks.IsFurniture).Where(line => !FurnitureLines.IsFurniture(line))];
        HashSet<string> bodyStart = [.. body.Take(6).Select(line => line.Text.Trim())];
        foreach (PageLine line in ArticleHead.Find(article).Where(line => !FurnitureLines.IsFurniture(line) && !bodyStart.Contains(line.Text.Trim())))
        {
            Write(line, markup, target);
        }

        body.ForEach(line => Write(line, markup, target));
    }

    private static PageBlock Build(string markup, DocumentOptions options, CancellationToken cancellation)
    {
        HtmlParser parser = new(new HtmlParserOptions { IsScripting = false });
        using IHtmlDocument document = parser.ParseDocument(markup);
        return new PageBuilder(markup, options.DeepestMarkup).Build(document, cancellation);
    }

    private static void Write(PageLine line, string markup, DocumentOriginBuilder target)
    {
        for (int start = 0, end; start < line.Text.Length; start = end)
        {
            bool isKept = IsKept(line, start, markup);
            for (end = start + 1; end < line.Text.Length && isKept == IsKept(line, end, markup) && line.Places[end] == line.Places[end - 1] + (isKept ? 1 : 0); end++)
            {
            }

            DocumentPlace place = new("", line.Places[start]);
            if (isKept)
            {
                target.Keep(line.Text.AsSpan(start, end - start), place);
            }
            else
            {
                target.Make(line.Text.AsSpan(start, end - start), place);
            }
        }

        target.Make("\n", new DocumentPlace("", line.Places.Length > 0 ? line.Places[^1] : 0));
    }

    private static bool IsKept(PageLine line, int at, string markup) => line.Places[at] < markup.Length && markup[line.Places[at]] == line.Text[at];
}
