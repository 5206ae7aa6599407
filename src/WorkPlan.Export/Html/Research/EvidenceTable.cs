using System.Collections.Immutable;

namespace WorkPlan.Export.Html.Research;

/// <summary>Writes a table of texts; on a phone each cell names its column.</summary>
internal static class EvidenceTable
{
    internal static void Write(HtmlWriter html, string caption, ImmutableArray<string> columns, ImmutableArray<ImmutableArray<string>> rows)
    {
        using HtmlElement wide = html.Block("div", ("class", "wide"), ("tabindex", "0"), ("role", "region"), ("aria-label", caption));
        using HtmlElement table = html.Block("table");
        html.Line("caption", caption);
        using (html.Block("thead"))
        using (html.Block("tr"))
        {
            foreach (string column in columns)
            {
                html.Line("th", column, ("scope", "col"));
            }
        }

        using HtmlElement body = html.Block("tbody");
        foreach (ImmutableArray<string> row in rows)
        {
            using HtmlElement line = html.Block("tr");
            for (int i = 0; i < row.Length; i++)
            {
                html.Line("td", row[i], ("data-column", columns[i]));
            }
        }

        if (rows.IsEmpty)
        {
            using HtmlElement line = html.Block("tr");
            html.Line("td", "无", ("colspan", Numbers.Of(columns.Length)));
        }
    }
}
