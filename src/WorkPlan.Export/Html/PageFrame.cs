namespace WorkPlan.Export.Html;

/// <summary>Writes what stands around the content of every page.</summary>
internal static class PageFrame
{
    /// <summary>The element that the skip link leads to.</summary>
    internal const string MainId = "main";

    internal static void Write(TextWriter output, PageHead page, Action<HtmlWriter> writeHeader, Action<HtmlWriter> writeMain)
    {
        HtmlWriter html = new(output);
        html.Raw("<!DOCTYPE html>\n");
        using HtmlElement document = html.Block("html", ("lang", "zh-Hans"));
        WriteHead(html, page);
        using HtmlElement body = html.Block("body", ("class", page.Kind));
        html.Line("a", page.Skip, ("class", "skip"), ("href", $"#{MainId}"));
        using (html.Block("header", ("class", "page")))
        {
            writeHeader(html);
        }

        using (html.Block("main", ("id", MainId), ("tabindex", "-1")))
        {
            writeMain(html);
        }

        using (html.Block("footer"))
        {
            html.Line("p", "由 WorkPlan 生成。本页自成一体：不含脚本，不从任何地方取用资源。");
        }
    }

    private static void WriteHead(HtmlWriter html, PageHead page)
    {
        string styles = "\n" + page.Styles;
        using HtmlElement head = html.Block("head");
        html.Void("meta", ("charset", "utf-8"));
        html.Void("meta", ("http-equiv", "Content-Security-Policy"), ("content", StyleSheet.PolicyFor(styles)));
        html.Void("meta", ("name", "viewport"), ("content", "width=device-width, initial-scale=1"));
        html.Void("meta", ("name", "color-scheme"), ("content", "light dark"));
        html.Void("meta", ("name", "referrer"), ("content", "no-referrer"));
        html.Line("title", HiddenCharacters.Reveal(page.Title).Replace('\n', ' '));
        using HtmlElement style = html.Line("style");
        html.Raw(styles);
    }
}
