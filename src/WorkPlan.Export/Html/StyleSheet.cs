using System.Security.Cryptography;
using System.Text;

namespace WorkPlan.Export.Html;

/// <summary>The style sheet that every page carries, and what the page's policy knows it by.</summary>
internal static class StyleSheet
{
    internal const string ResourceName = "comparison.css";

    /// <summary>The style sheet, its lines ending in \n.</summary>
    internal static string Read()
    {
        using Stream stream = typeof(StyleSheet).Assembly.GetManifestResourceStream(ResourceName)
            ?? throw new InvalidOperationException($"The assembly lacks {ResourceName}.");
        using StreamReader reader = new(stream, Encoding.UTF8);
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }

    /// <summary>A Content-Security-Policy that allows nothing but this style sheet: no script, no other style, nothing from anywhere.</summary>
    internal static string PolicyFor(string styles) =>
        $"default-src 'none'; style-src 'sha256-{Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(styles)))}'; base-uri 'none'; form-action 'none'";
}
