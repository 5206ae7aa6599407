namespace WorkPlan.Export.Html.Reports;

/// <summary>Writes the head of a plain table.</summary>
internal static class ListTable
{
    internal static void WriteHead(HtmlWriter html, string[] words, string[] numbers)
    {
        using HtmlElement head = html.Block("thead");
        using HtmlElement row = html.Line("tr");
        foreach (string column in words)
        {
            html.Inline("th", column, ("scope", "col"));
        }

        foreach (string column in numbers)
        {
            html.Inline("th", column, ("scope", "col"), ("class", "number"));
        }
    }
}
