using System.Globalization;

namespace WorkPlan.Export.Html;

/// <summary>Writes a bar whose parts are to each other as counts are, with the counts in words under it.</summary>
internal static class ShareBar
{
    internal static void Write(HtmlWriter html, string name, ReadOnlySpan<(string Class, string Word, int Count)> parts)
    {
        using HtmlElement figure = html.Block("div", ("class", "bar"));
        html.Line("p", name, ("class", "label"));
        WriteBar(html, parts);
        using HtmlElement legend = html.Line("p", ("class", "legend"));
        foreach ((string kind, string word, int count) in parts)
        {
            if (count > 0)
            {
                html.Inline("span", $"{word} {Numbers.Of(count)}", ("class", $"key {kind}"));
                html.Text(" ");
            }
        }
    }

    private static void WriteBar(HtmlWriter html, ReadOnlySpan<(string Class, string Word, int Count)> parts)
    {
        int total = 0;
        foreach ((_, _, int count) in parts)
        {
            total += count;
        }

        using HtmlElement svg = html.Line("svg", ("viewBox", "0 0 1000 10"), ("preserveAspectRatio", "none"), ("aria-hidden", "true"));
        int start = 0;
        foreach ((string kind, _, int count) in parts)
        {
            if (count > 0)
            {
                html.Inline("rect", "", ("class", kind), ("x", Scale(start, total)), ("width", Scale(count, total)), ("height", "10"));
                start += count;
            }
        }
    }

    private static string Scale(int count, int total) => (1000.0 * count / total).ToString("0.#", CultureInfo.InvariantCulture);
}
