using System.Text;

namespace WorkPlan.Export.Html.Research;

/// <summary>Writes the head of a research page, with its style sheet and the policy that allows nothing else.</summary>
internal static class ResearchHead
{
    private const string Resource = "research.css";

    internal static void Write(HtmlWriter html, string title)
    {
        string styles = "\n" + ReadStyles();
        using HtmlElement head = html.Block("head");
        html.Void("meta", ("charset", "utf-8"));
        html.Void("meta", ("http-equiv", "Content-Security-Policy"), ("content", StyleSheet.PolicyFor(styles)));
        html.Void("meta", ("name", "viewport"), ("content", "width=device-width, initial-scale=1"));
        html.Void("meta", ("name", "color-scheme"), ("content", "light dark"));
        html.Void("meta", ("name", "referrer"), ("content", "no-referrer"));
        html.Line("title", HiddenCharacters.Reveal(title).Replace('\n', ' '));
        using HtmlElement style = html.Line("style");
        html.Raw(styles);
    }

    private static string ReadStyles()
    {
        using Stream stream = typeof(ResearchHead).Assembly.GetManifestResourceStream(Resource)
            ?? throw new InvalidOperationException($"The assembly lacks {Resource}.");
        using StreamReader reader = new(stream, Encoding.UTF8);
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }
}
