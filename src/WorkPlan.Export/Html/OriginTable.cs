using WorkPlan.Analysis.Comparison;
using WorkPlan.Core;

namespace WorkPlan.Export.Html;

/// <summary>Writes each task of this year's plan with the tasks that it continues, section by section.</summary>
internal sealed class OriginTable
{
    private readonly HtmlWriter html;
    private readonly PlanOrigins origins;
    private readonly PlanSide upper;
    private readonly PlanSide lastYear;
    private readonly PlanSide thisYear;
    private readonly Dictionary<PlanTask, TaskMatch> upperMatches;
    private readonly Dictionary<PlanTask, TaskMatch> lastYearMatches;
    private readonly MatchMarks upperMarks;
    private readonly MatchMarks lastYearMarks;

    internal OriginTable(HtmlWriter html, PlanOrigins origins, PlanSide upper, PlanSide lastYear, PlanSide thisYear)
    {
        this.html = html;
        this.origins = origins;
        this.upper = upper;
        this.lastYear = lastYear;
        this.thisYear = thisYear;
        upperMatches = origins.Upper.Matches.ToDictionary(match => match.New);
        lastYearMatches = origins.LastYear.Matches.ToDictionary(match => match.New);
        upperMarks = new MatchMarks(html, RelationWords.For(PlanRelation.Levels, upper.Label, thisYear.Label));
        lastYearMarks = new MatchMarks(html, RelationWords.For(PlanRelation.Years, lastYear.Label, thisYear.Label));
    }

    internal void Write(string headingId)
    {
        using HtmlElement table = html.Block("table", ("class", "chains origins"), ("aria-labelledby", headingId));
        using (html.Block("thead"))
        using (html.Block("tr"))
        {
            html.Line("th", "来源", ("scope", "col"), ("class", "field"));
            html.Line("th", thisYear.Label, ("scope", "col"));
            html.Line("th", upper.Label, ("scope", "col"));
            html.Line("th", lastYear.Label, ("scope", "col"));
        }

        foreach (IGrouping<PlanNode, TaskOrigin> section in origins.Tasks.GroupBy(origin => origin.Task.Parent!))
        {
            using HtmlElement lines = html.Block("tbody");
            using (html.Block("tr", ("class", "group")))
            {
                html.Line("th", section.Key is Section { } under ? under.ToString() : "各部分之外", ("scope", "rowgroup"), ("colspan", "4"));
            }

            foreach (TaskOrigin origin in section)
            {
                WriteOrigin(origin);
            }
        }
    }

    private void WriteOrigin(TaskOrigin origin)
    {
        string item = thisYear.ItemId(origin.Task);
        using HtmlElement line = html.Block("tr", ("id", item), ("class", origin.Kind == TaskOriginKind.New ? "added" : "long"));
        using (html.Line("th", ("scope", "row"), ("class", "field")))
        {
            (string sign, string word) = OriginsView.WordsOf(origin.Kind);
            TargetCells.WriteMark(html, sign, word);
        }

        WriteCell(thisYear, origin.Task, item, null, null);
        WriteCell(upper, origin.Upper, item, upperMatches.GetValueOrDefault(origin.Task), upperMarks);
        WriteCell(lastYear, origin.LastYear, item, lastYearMatches.GetValueOrDefault(origin.Task), lastYearMarks);
    }

    /// <summary>A task with its place; a further part of a split has no match of its own to be told of.</summary>
    private void WriteCell(PlanSide side, PlanTask? task, string item, TaskMatch? match, MatchMarks? marks)
    {
        using HtmlElement cell = html.Line("td", ("class", task is null ? "none" : null), ("data-side", task is null ? null : side.Label));
        if (task is null)
        {
            return;
        }

        html.Inline("a", task.ToString(), ("href", side.Anchors.LinkTo(task.Span, item)), ("title", $"{side.Label}原文第{Numbers.Of(side.LineOf(task.Span))}行"));
        if (marks is not null)
        {
            html.Text(" ");
            if (match is not null)
            {
                marks.Write(match);
            }
            else
            {
                TargetCells.WriteMark(html, "◇", "其中一部分");
            }
        }
    }
}
