using System.Collections.Immutable;

namespace WorkPlan.Export.Html.Reports;

/// <summary>Writes tables with a column for each year, which scroll sideways by themselves where they are too wide.</summary>
internal static class YearTable
{
    /// <summary>With more years than this their numbers stand upright.</summary>
    private const int MostLevel = 12;

    /// <param name="html">What to write to.</param>
    /// <param name="id">What its ids begin with.</param>
    /// <param name="caption">What it shows.</param>
    /// <param name="corner">What heads the rows.</param>
    /// <param name="years">The years.</param>
    /// <param name="further">What heads the columns behind the years.</param>
    /// <param name="writeRows">Writes the bodies of the table.</param>
    internal static void Write(
        HtmlWriter html, string id, string caption, string corner, ImmutableArray<int> years, string[] further, Action<HtmlWriter> writeRows)
    {
        using HtmlElement wide = OpenWide(html, $"{id}-caption");
        using HtmlElement table = html.Block("table", ("class", years.Length > MostLevel ? "map many" : "map"));
        html.Line("caption", caption, ("id", $"{id}-caption"));
        using (html.Block("thead"))
        using (html.Line("tr"))
        {
            html.Inline("th", corner, ("scope", "col"));
            foreach (int year in years)
            {
                html.Inline("th", Numbers.Of(year), ("scope", "col"), ("class", "year"));
            }

            foreach (string column in further)
            {
                html.Inline("th", column, ("scope", "col"), ("class", "number"));
            }
        }

        writeRows(html);
    }

    /// <summary>Opens what a wide table scrolls in; it can be reached by keyboard.</summary>
    internal static HtmlElement OpenWide(HtmlWriter html, string captionId) =>
        html.Block("div", ("class", "wide"), ("role", "region"), ("aria-labelledby", captionId), ("tabindex", "0"));
}
