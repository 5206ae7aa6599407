using System.Globalization;
using WorkPlan.Analysis;
using WorkPlan.Core;
using WorkPlan.Core.Text;

namespace WorkPlan.Export.Html;

/// <summary>One of the plans on a page: what it is called there, and the ids and links of its parts.</summary>
internal sealed class PlanSide
{
    private readonly Dictionary<PlanTask, int> places = [];

    /// <param name="analysis">The plan.</param>
    /// <param name="source">Where its text came from.</param>
    /// <param name="label">What heads its column.</param>
    /// <param name="prefix">What its ids begin with; letters and digits, no other plan's.</param>
    internal PlanSide(PlanAnalysis analysis, SourceInfo source, string label, string prefix)
    {
        Analysis = analysis;
        Source = source;
        Label = label;
        Prefix = prefix;
        Anchors = new SourceAnchors($"{prefix}-");
        foreach (PlanTask task in analysis.Plan.Tasks)
        {
            places.Add(task, places.Count + 1);
        }
    }

    internal PlanAnalysis Analysis { get; }

    internal Plan Plan => Analysis.Plan;

    internal SourceInfo Source { get; }

    internal string Label { get; }

    internal string Prefix { get; }

    internal SourceAnchors Anchors { get; }

    internal int TaskCount => places.Count;

    /// <summary>The id of the section of the page that holds the source text.</summary>
    internal string SourceId => $"source-{Prefix}";

    /// <summary>The id of a task's item on the page.</summary>
    internal string ItemId(PlanTask task) => string.Create(CultureInfo.InvariantCulture, $"task-{Prefix}{places[task]}");

    /// <summary>The line of the source on which a part of the plan begins.</summary>
    internal int LineOf(TextSpan span) => Plan.Source.GetLinePosition(span.Start).Line;

    /// <summary>Writes a small link from an item of the page to a task's place in the source, by its line.</summary>
    internal void WriteSourceLink(HtmlWriter html, PlanTask task, string item)
    {
        string line = string.Create(CultureInfo.InvariantCulture, $"第{LineOf(task.Span)}行");
        html.Inline("a", line, ("class", "place"), ("href", Anchors.LinkTo(task.Span, item)), ("title", $"{Label}原文{line}"));
    }
}
