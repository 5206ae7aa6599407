using WorkPlan.Analysis.Comparison;

namespace WorkPlan.Export.Html;

/// <summary>Writes the choice of what items are shown; the style sheet acts on it, so it takes no script.</summary>
internal static class ItemFilter
{
    internal static void Write(HtmlWriter html, PlanComparison comparison, RelationWords words)
    {
        int verbatim = comparison.Matches.Count(match => match is { IsVerbatim: true, Kind: not TaskMatchKind.Moved });
        using HtmlElement choice = html.Block("fieldset", ("class", "filter"));
        html.Line("legend", "显示");
        WriteChoice(html, "all", "全部", comparison.Figures.Continued + comparison.Figures.Added + comparison.Figures.Dropped + comparison.Figures.SplitOff, isChosen: true);
        WriteChoice(html, "changed", words.Changed, comparison.Figures.Continued - verbatim, isChosen: false);
        WriteChoice(html, "added", words.Added, comparison.Figures.Added, isChosen: false);
        WriteChoice(html, "removed", words.Removed, comparison.Figures.Dropped, isChosen: false);
        WriteChoice(html, "targets", words.TargetsChanged, comparison.Matches.Count(match => RowLabels.TargetsOf(match).Length > 0), isChosen: false);
    }

    private static void WriteChoice(HtmlWriter html, string name, string word, int count, bool isChosen)
    {
        using HtmlElement label = html.Line("label");
        html.InlineVoid("input", ("type", "radio"), ("name", "show"), ("id", $"show-{name}"), ("checked", isChosen ? "" : null));
        html.Text($"{word} {Numbers.Of(count)}");
    }
}
