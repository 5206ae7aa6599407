using System.Collections.Immutable;
using System.Globalization;
using WorkPlan.Analysis.Comparison;

namespace WorkPlan.Export.Html;

/// <summary>Writes how much of each plan's attention each field of policy has, as a table with bars.</summary>
internal static class AttentionView
{
    internal static void Write(HtmlWriter html, ImmutableArray<CategoryAttention> attention, PlanSide old, PlanSide current)
    {
        if (attention.IsEmpty)
        {
            return;
        }

        double longest = Math.Max(0.01, attention.Max(field => Math.Max(field.OldShare, field.NewShare)));
        using HtmlElement table = html.Block("table", ("class", "attention"));
        html.Line("caption", "着力领域：各领域政策提法占全部提法的比重");
        using (html.Block("thead"))
        using (html.Block("tr"))
        {
            html.Line("th", "领域", ("scope", "col"));
            html.Line("td", "");
            html.Line("th", old.Label, ("scope", "col"), ("class", "number"));
            html.Line("th", current.Label, ("scope", "col"), ("class", "number"));
            html.Line("th", "变化（百分点）", ("scope", "col"), ("class", "number"));
        }

        using HtmlElement body = html.Block("tbody");
        foreach (CategoryAttention field in attention)
        {
            WriteField(html, field, longest);
        }
    }

    private static void WriteField(HtmlWriter html, CategoryAttention field, double longest)
    {
        using HtmlElement line = html.Block("tr");
        html.Line("th", field.Category, ("scope", "row"));
        using (html.Line("td", ("class", "chart")))
        using (html.Inline("svg", ("viewBox", "0 0 100 10"), ("preserveAspectRatio", "none"), ("aria-hidden", "true")))
        {
            html.Inline("rect", "", ("class", "old"), ("width", Scale(field.OldShare / longest)), ("height", "4"));
            html.Inline("rect", "", ("class", "new"), ("y", "5"), ("width", Scale(field.NewShare / longest)), ("height", "4"));
        }

        html.Line("td", Numbers.Percent(field.OldShare), ("class", "number"));
        html.Line("td", Numbers.Percent(field.NewShare), ("class", "number"));
        html.Line("td", Points(field.Shift), ("class", "number"));
    }

    /// <summary>A shift in points with its sign, as in <c>＋3.2</c>.</summary>
    private static string Points(double shift)
    {
        string amount = Math.Abs(shift * 100).ToString("0.0", CultureInfo.InvariantCulture);
        return amount == "0.0" ? "0" : (shift > 0 ? "＋" : "－") + amount;
    }

    private static string Scale(double share) => (100 * share).ToString("0.#", CultureInfo.InvariantCulture);
}
