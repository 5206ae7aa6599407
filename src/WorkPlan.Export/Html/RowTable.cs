namespace WorkPlan.Export.Html;

/// <summary>Writes the lines of the table of a comparison: what the line is about, the old plan's cell, the new plan's cell.</summary>
internal sealed class RowTable(HtmlWriter html, RelationWords words, PlanSide old, PlanSide current)
{
    private string? lastField;

    /// <summary>Opens the table with the names of its columns.</summary>
    internal HtmlElement Open(string headingId)
    {
        HtmlElement table = html.Block("table", ("class", "rows"), ("aria-labelledby", headingId));
        using (html.Block("colgroup"))
        {
            html.Void("col", ("class", "field"));
            html.Void("col", ("span", "2"));
        }

        using (html.Block("thead"))
        using (html.Block("tr"))
        {
            html.Line("th", words.Outcome, ("scope", "col"), ("class", "field"));
            html.Line("th", old.Label, ("scope", "col"));
            html.Line("th", current.Label, ("scope", "col"));
        }

        return table;
    }

    /// <summary>Opens the lines of one item.</summary>
    internal HtmlElement OpenItem(string id, string kind)
    {
        lastField = null;
        return html.Block("tbody", ("id", id), ("class", kind));
    }

    /// <summary>Writes the first line of an item, what became of it and its titles.</summary>
    internal void WriteHead(Action writeKind, Action? writeOld, Action? writeNew)
    {
        using HtmlElement line = html.Block("tr", ("class", "head"));
        using (html.Line("th", ("scope", "rowgroup"), ("class", "field")))
        {
            writeKind();
        }

        WriteCell(old, "old", writeOld);
        WriteCell(current, "new", writeNew);
    }

    /// <summary>Writes a line; a field that the line above has too is not shown again; a cell without content is empty.</summary>
    internal void WriteLine(string field, string kind, Action? writeOld, Action? writeNew) => WriteLine(field, kind, null, writeOld, writeNew);

    /// <summary>Writes a line that links lead to.</summary>
    internal void WriteLine(string field, string kind, string? id, Action? writeOld, Action? writeNew)
    {
        using HtmlElement line = html.Block("tr", ("class", kind), ("id", id));
        WriteField(field);
        WriteCell(old, "old", writeOld);
        WriteCell(current, "new", writeNew);
    }

    /// <summary>Writes a line of which both cells are one.</summary>
    internal void WriteWideLine(string field, string kind, Action write)
    {
        using HtmlElement line = html.Block("tr", ("class", kind));
        WriteField(field);
        using HtmlElement cell = html.Line("td", ("colspan", "2"));
        write();
    }

    private void WriteField(string field)
    {
        using HtmlElement cell = html.Line("th", ("scope", "row"), ("class", "field"));
        if (field == lastField)
        {
            html.Inline("span", field, ("class", "unseen"));
        }
        else
        {
            html.Text(field);
        }

        lastField = field;
    }

    private void WriteCell(PlanSide side, string name, Action? write)
    {
        using HtmlElement cell = html.Line("td", ("class", write is null ? $"{name} none" : name), ("data-side", write is null ? null : side.Label));
        write?.Invoke();
    }
}
