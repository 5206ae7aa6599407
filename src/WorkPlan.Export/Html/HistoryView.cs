using System.Collections.Immutable;
using WorkPlan.Analysis.Comparison;

namespace WorkPlan.Export.Html;

/// <summary>Writes the page of a history: the plans, what changed from each to the next, each task's way, the source texts.</summary>
internal sealed class HistoryView
{
    private readonly PlanHistory history;
    private readonly ImmutableArray<PlanSide> sides;
    private readonly RelationWords words;

    internal HistoryView(PlanHistory history, ImmutableArray<SourceInfo> sources)
    {
        this.history = history;
        string[] labels = SideLabels.Of([.. history.Plans.Select(plan => plan.Plan)]);
        sides = [.. history.Plans.Select((plan, i) => new PlanSide(plan, sources[i], labels[i], $"p{Numbers.Of(i + 1)}t"))];
        words = RelationWords.For(PlanRelation.Years, sides[0].Label, sides[^1].Label);
    }

    private string Title => $"{sides[0].Label}至{sides[^1].Label}任务沿革";

    internal void Write(TextWriter output) => PageFrame.Write(output, PageHead.OfComparison(Title, "history"), WriteHeader, WriteMain);

    private void WriteHeader(HtmlWriter html)
    {
        html.Line("h1", Title);
        PlanHeads.Write(html, sides.AsSpan());
    }

    private void WriteMain(HtmlWriter html)
    {
        using (html.Block("section", ("class", "overview"), ("aria-labelledby", "overview")))
        {
            html.Line("h2", "概览", ("id", "overview"));
            WriteFigures(html);
            WriteSteps(html);
        }

        using (html.Block("section", ("class", "items"), ("aria-labelledby", "items")))
        {
            html.Line("h2", "各项任务", ("id", "items"));
            new ChainTable(html, history, sides, words).Write("items");
        }

        using HtmlElement section = html.Block("section", ("class", "sources"), ("aria-labelledby", "sources"));
        html.Line("h2", "原文", ("id", "sources"));
        foreach (PlanSide side in sides)
        {
            SourceView.Write(html, side);
        }
    }

    private void WriteFigures(HtmlWriter html)
    {
        (string Name, int Count)[] figures =
        [
            ("贯穿始终", history.Chains.Count(chain => chain.Tasks.Length == sides.Length)),
            ("延续两份以上", history.Chains.Count(chain => chain.Tasks.Length > 1)),
            ("只出现一次", history.Chains.Count(chain => chain.Tasks.Length == 1)),
        ];
        using HtmlElement list = html.Block("dl", ("class", "figures"));
        foreach ((string name, int count) in figures)
        {
            using HtmlElement figure = html.Block("div");
            html.Line("dt", name);
            using HtmlElement description = html.Line("dd");
            html.Inline("span", Numbers.Of(count), ("class", "value"));
            html.Text("项");
        }
    }

    private void WriteSteps(HtmlWriter html)
    {
        using HtmlElement table = html.Block("table", ("class", "steps"));
        html.Line("caption", "每份与上一份相比");
        using (html.Block("thead"))
        using (html.Block("tr"))
        {
            html.Line("th", "计划", ("scope", "col"));
            foreach (string column in (string[])["任务", words.Continued, words.Added, words.Removed, words.VerbatimShare])
            {
                html.Line("th", column, ("scope", "col"), ("class", "number"));
            }
        }

        using HtmlElement body = html.Block("tbody");
        for (int i = 0; i < sides.Length; i++)
        {
            ComparisonFigures? figures = i == 0 ? null : history.Comparisons[i - 1].Figures;
            string?[] cells =
            [
                Numbers.Of(sides[i].TaskCount), Format(figures?.Continued), Format(figures?.Added), Format(figures?.Dropped),
                figures is null ? "" : Numbers.Percent(figures.VerbatimShare),
            ];
            using HtmlElement line = html.Block("tr");
            html.Line("th", sides[i].Label, ("scope", "row"));
            foreach (string? cell in cells)
            {
                html.Line("td", cell ?? "", ("class", "number"));
            }
        }
    }

    private static string? Format(int? count) => count is { } number ? Numbers.Of(number) : null;
}
