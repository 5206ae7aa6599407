using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using WorkPlan.Export.Html;

namespace WorkPlan.Export.Tests.Infrastructure;

/// <summary>What holds of every page, whatever the documents say; the page is read back as a browser reads it.</summary>
internal static class PageShape
{
    private static readonly string[] Elements =
    [
        "html", "head", "meta", "title", "style", "body", "header", "main", "footer", "section", "h1", "h2", "h3", "h4", "p", "ul", "li", "dl", "dt", "dd",
        "div", "span", "a", "b", "bdi", "code", "strong", "del", "ins", "mark", "details", "summary", "table", "caption", "colgroup", "col", "thead", "tbody",
        "tr", "th", "td", "svg", "rect", "path", "circle", "text", "desc", "nav", "article", "figure", "figcaption", "fieldset", "legend", "label", "input",
    ];

    private static readonly string[] Attributes =
    [
        "lang", "charset", "http-equiv", "content", "name", "class", "id", "href", "title", "tabindex", "scope", "colspan", "span", "data-side",
        "aria-labelledby", "aria-label", "aria-hidden", "viewbox", "preserveaspectratio", "x", "y", "width", "height", "d", "cx", "cy", "r",
        "text-anchor", "role", "type", "checked", "data-column",
    ];

    internal static IHtmlDocument Parse(string page)
    {
        HtmlParser parser = new(new HtmlParserOptions { IsStrictMode = true }); // throws where the page is not well formed
        return parser.ParseDocument(page);
    }

    internal static IHtmlDocument Check(string page) => Check(page, _ => false);

    /// <param name="page">The page.</param>
    /// <param name="leadsAway">Which links may lead to another page.</param>
    internal static IHtmlDocument Check(string page, Func<string, bool> leadsAway)
    {
        IHtmlDocument document = Parse(page);
        CheckNames(document);
        CheckLinks(document, leadsAway);
        CheckHeadings(document);
        CheckText(document);
        return document;
    }

    /// <summary>The text of a source as the page shows it, hidden characters by their codes, each line end as \n.</summary>
    internal static string Shown(string source)
    {
        string lines = source.Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n');
        foreach (char lineEnd in "\u0085\u2028\u2029") // the line ends that are shown
        {
            lines = lines.Replace(lineEnd.ToString(), HiddenCharacters.Reveal(lineEnd.ToString()) + "\n", StringComparison.Ordinal);
        }

        return HiddenCharacters.Reveal(lines);
    }

    private static void CheckNames(IHtmlDocument document)
    {
        foreach (IElement element in document.All)
        {
            Assert.Contains(element.LocalName, Elements);
            foreach (IAttr attribute in element.Attributes)
            {
                Assert.Contains(attribute.Name.ToLowerInvariant(), Attributes);
            }
        }

        Assert.Equal("zh-Hans", document.DocumentElement.GetAttribute("lang"));
        Assert.Single(document.QuerySelectorAll("style"));
        Assert.Single(document.QuerySelectorAll("main"));
        Assert.Equal(5, document.QuerySelectorAll("meta").Length);
        Assert.StartsWith("default-src 'none';", document.QuerySelector("meta[http-equiv='Content-Security-Policy']")!.GetAttribute("content"), StringComparison.Ordinal);
    }

    private static void CheckLinks(IHtmlDocument document, Func<string, bool> leadsAway)
    {
        string[] ids = [.. document.QuerySelectorAll("[id]").Select(element => element.Id!)];
        HashSet<string> known = [.. ids];
        Assert.Equal(known.Count, ids.Length);
        foreach (IElement link in document.QuerySelectorAll("[href]"))
        {
            string href = link.GetAttribute("href")!;
            Assert.True(leadsAway(href) || (href.StartsWith('#') && known.Contains(href[1..])), href);
            Assert.True(link.TextContent.Length > 0 || link.HasAttribute("aria-label"), $"{href} has no name.");
        }

        Assert.All(document.QuerySelectorAll("[aria-labelledby]"), element => Assert.All(element.GetAttribute("aria-labelledby")!.Split(' '), id => Assert.Contains(id, known)));
    }

    private static void CheckHeadings(IHtmlDocument document)
    {
        int last = 0;
        foreach (IElement heading in document.QuerySelectorAll("h1, h2, h3, h4"))
        {
            int level = heading.LocalName[1] - '0';
            Assert.True(level <= last + 1, $"<{heading.LocalName}> {heading.TextContent} follows <h{last}>.");
            last = level;
        }

        Assert.Single(document.QuerySelectorAll("h1"));
    }

    private static void CheckText(IHtmlDocument document)
    {
        Assert.Equal(-1, HiddenCharacters.IndexIn(document.DocumentElement.TextContent));
        Assert.All(document.All.SelectMany(element => element.Attributes), attribute => Assert.Equal(-1, HiddenCharacters.IndexIn(attribute.Value)));
    }
}
