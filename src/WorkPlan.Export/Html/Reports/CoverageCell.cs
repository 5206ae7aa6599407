using WorkPlan.Analysis.Corpora;

namespace WorkPlan.Export.Html.Reports;

/// <summary>Writes the three marks of maps: no text, a silent text, a mention; each has a sign of its own, for readers who see no colour.</summary>
internal static class CoverageCell
{
    internal static void Write(HtmlWriter html, int year, Coverage coverage)
    {
        (string kind, string sign) = MarkOf(coverage);
        html.Inline("td", sign, ("class", kind), ("title", $"{Numbers.Of(year)}年{ReportWords.Of(coverage)}"));
    }

    /// <summary>A cell for several plans: how many of how many mention it, darker the larger the share.</summary>
    internal static void Write(HtmlWriter html, int year, int mentioning, int plans)
    {
        if (plans == 0 || mentioning == 0)
        {
            Write(html, year, plans == 0 ? Coverage.Missing : Coverage.Silent);
            return;
        }

        int quarter = Math.Min(3, 4 * mentioning / plans);
        html.Inline(
            "td", Numbers.Of(mentioning), ("class", $"q{Numbers.Of(quarter + 1)}"), ("title", $"{Numbers.Of(year)}年：{Numbers.Of(plans)}份中{Numbers.Of(mentioning)}份提及"));
    }

    /// <summary>Writes what the marks of one text a cell mean.</summary>
    internal static void WriteLegend(HtmlWriter html)
    {
        using HtmlElement line = html.Line("p", ("class", "legend"));
        WriteEntry(html, Coverage.Mentioned);
        WriteEntry(html, Coverage.Silent);
        WriteEntry(html, Coverage.Missing);
    }

    /// <summary>Writes what the marks of several texts a cell mean.</summary>
    internal static void WriteCountLegend(HtmlWriter html)
    {
        using HtmlElement line = html.Line("p", ("class", "legend"));
        html.Inline("span", "数", ("class", "mark q2"));
        html.Text(" 当年提及的份数，底色随占当年文本的份额加深（不足25%、50%、75%及以上四档）　");
        WriteEntry(html, Coverage.Silent);
        WriteEntry(html, Coverage.Missing);
    }

    private static void WriteEntry(HtmlWriter html, Coverage coverage)
    {
        (string kind, string sign) = MarkOf(coverage);
        html.Inline("span", sign, ("class", $"mark {kind}"));
        html.Text($" {ReportWords.Of(coverage)}　");
    }

    private static (string Kind, string Sign) MarkOf(Coverage coverage) => coverage switch
    {
        Coverage.Mentioned => ("yes", "●"),
        Coverage.Silent => ("no", "○"),
        _ => ("void", "×"),
    };
}
