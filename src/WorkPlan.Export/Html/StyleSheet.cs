using System.Security.Cryptography;
using System.Text;

namespace WorkPlan.Export.Html;

/// <summary>The style sheets that pages carry, and what a page's policy knows its own by.</summary>
internal static class StyleSheet
{
    /// <summary>What every page has.</summary>
    private const string Page = "page.css";

    /// <summary>The style sheet of comparisons, histories and origins, its lines ending in \n.</summary>
    internal static string ReadComparison() => Read("comparison.css");

    /// <summary>The style sheet of reports and of the pages of their plans, its lines ending in \n.</summary>
    internal static string ReadReport() => Read("report.css");

    /// <summary>The style sheet of research pages, its lines ending in \n.</summary>
    internal static string ReadResearch() => Read("research.css");

    /// <summary>A Content-Security-Policy that allows nothing but this style sheet: no script, no other style, nothing from anywhere.</summary>
    internal static string PolicyFor(string styles) =>
        $"default-src 'none'; style-src 'sha256-{Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(styles)))}'; base-uri 'none'; form-action 'none'";

    private static string Read(string name) => $"{ReadResource(Page)}\n{ReadResource(name)}";

    private static string ReadResource(string name)
    {
        using Stream stream = typeof(StyleSheet).Assembly.GetManifestResourceStream(name)
            ?? throw new InvalidOperationException($"The assembly lacks {name}.");
        using StreamReader reader = new(stream, Encoding.UTF8);
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }
}
