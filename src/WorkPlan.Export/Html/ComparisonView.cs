using WorkPlan.Analysis.Comparison;
using WorkPlan.Core;

namespace WorkPlan.Export.Html;

/// <summary>Writes the page of a comparison: the head, the figures, the items section by section, the source texts.</summary>
internal sealed class ComparisonView
{
    private readonly PlanComparison comparison;
    private readonly PlanSide old;
    private readonly PlanSide current;
    private readonly RelationWords words;
    private readonly IReadOnlyList<ComparisonGroup> groups;

    internal ComparisonView(PlanComparison comparison, SourceInfo oldSource, SourceInfo newSource)
    {
        this.comparison = comparison;
        (string before, string after) = SideLabels.Of(comparison.Old.Plan, comparison.New.Plan, comparison.Options.Relation);
        old = new PlanSide(comparison.Old, oldSource, before, "o");
        current = new PlanSide(comparison.New, newSource, after, "n");
        words = RelationWords.For(comparison.Options.Relation, before, after);
        groups = ComparisonGrouping.Of(comparison);
    }

    private string Title => $"{old.Label}、{current.Label}{words.Subject}";

    internal void Write(TextWriter output) => PageFrame.Write(output, PageHead.OfComparison(Title, $"comparison {ClassOf(comparison.Options.Relation)}"), WriteHeader, WriteMain);

    private static string ClassOf(PlanRelation relation) => relation switch
    {
        PlanRelation.Regions => "regions",
        PlanRelation.Levels => "levels",
        _ => "years",
    };

    private void WriteHeader(HtmlWriter html)
    {
        html.Line("h1", Title);
        PlanHeads.Write(html, old, current);
    }

    private void WriteMain(HtmlWriter html)
    {
        new OverviewView(html, comparison, words, old, current).Write();
        WriteItems(html);
        using HtmlElement sources = html.Block("section", ("class", "sources"), ("aria-labelledby", "sources"));
        html.Line("h2", "原文", ("id", "sources"));
        SourceView.Write(html, old);
        SourceView.Write(html, current);
    }

    private void WriteItems(HtmlWriter html)
    {
        using HtmlElement section = html.Block("section", ("class", "items"), ("aria-labelledby", "items"));
        html.Line("h2", "逐项对照", ("id", "items"));
        ItemFilter.Write(html, comparison, words);
        RowTable table = new(html, words, old, current);
        RowView rows = new(html, words, old, current, table);
        for (int i = 0; i < groups.Count; i++)
        {
            string id = $"part-{Numbers.Of(i + 1)}";
            using HtmlElement group = html.Block("section", ("class", "group"), ("aria-labelledby", id));
            WriteHeading(html, groups[i], id);
            using HtmlElement lines = table.Open(id);
            foreach (ComparisonRow row in groups[i].Rows)
            {
                rows.Write(row);
            }
        }
    }

    private void WriteHeading(HtmlWriter html, ComparisonGroup group, string id)
    {
        using (html.Line("h3", ("id", id)))
        {
            html.Text(group.IsOld ? $"{old.Label}：" : "");
            html.Text(PathTo(group.Section));
        }

        if (group.IsOld)
        {
            html.Line("p", $"{current.Label}没有对应的部分", ("class", "note"));
        }
        else if (CounterpartsOf(group) is { Length: > 0 } counterparts)
        {
            html.Line("p", $"{old.Label}对应：{counterparts}", ("class", "note"));
        }
    }

    /// <summary>The headings of the old sections, unless there is one and it has the same words.</summary>
    private static string CounterpartsOf(ComparisonGroup group) =>
        group.Counterparts is [var only] && only.ToString() == group.Section?.ToString() ? "" : string.Join("；", group.Counterparts);

    /// <summary>The headings down to a section, the outermost first.</summary>
    private static string PathTo(Section? section)
    {
        Stack<string> path = new();
        for (PlanNode? node = section; node is Section above; node = node.Parent)
        {
            path.Push(above.ToString());
        }

        return path.Count == 0 ? "各部分之外" : string.Join(" › ", path);
    }
}
