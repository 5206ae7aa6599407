using WorkPlan.Analysis.Comparison;
using WorkPlan.Core;
using WorkPlan.Export.Json;

namespace WorkPlan.Export.Views.Comparisons;

/// <summary>Writes where each task of this year's plan comes from, the counts first.</summary>
internal sealed class OriginsView(PlanOrigins origins, TextLayout layout)
{
    private const string Upper = "upper level";
    private const string LastYear = "last year";
    private const string ThisYear = "this year";
    private const int LabelWidth = 13;

    internal void Write()
    {
        Plan plan = origins.LastYear.New.Plan;
        PlanHeads.Write(layout, (Upper, origins.Upper.Old.Plan), (LastYear, origins.LastYear.Old.Plan), (ThisYear, plan));
        layout.Line(default, Run.Plain(Counts()));
        Dictionary<PlanTask, TaskOrigin> tasks = origins.Tasks.ToDictionary(origin => origin.Task);
        foreach (PlanNode node in OutlineWalk.Of(plan, tasks.Keys))
        {
            if (node is Section section)
            {
                SectionLine.Write(layout, section, []);
            }
            else if (tasks.TryGetValue((PlanTask)node, out TaskOrigin? origin))
            {
                WriteOrigin(origin, OutlineWalk.DepthOf(origin.Task));
            }
        }
    }

    private string Counts() =>
        $"{Counted.Of(origins.Tasks.Length, "task")}: {Count(TaskOriginKind.Upper)} from the upper level, {Count(TaskOriginKind.LastYear)} from last year's plan, "
        + $"{Count(TaskOriginKind.Both)} from both, {Count(TaskOriginKind.New)} new";

    private string Count(TaskOriginKind kind) => Counted.Number(origins.Tasks.Count(origin => origin.Kind == kind));

    private void WriteOrigin(TaskOrigin origin, int depth)
    {
        layout.Line(
            Margin.Blanks(2 * depth, (2 * depth) + 2),
            Run.Plain(VisibleText.Of(origin.Task.ToString())),
            Name(origin.Kind));
        WriteSource(Upper, origins.Upper, origin.Upper, origin.Task, depth);
        WriteSource(LastYear, origins.LastYear, origin.LastYear, origin.Task, depth);
    }

    private static Run Name(TaskOriginKind kind) => kind switch
    {
        TaskOriginKind.Upper => new Run("  from the upper level", Ink.Change),
        TaskOriginKind.LastYear => Run.Faint("  from last year"),
        TaskOriginKind.Both => Run.Faint("  from both"),
        _ => new Run("  new", Ink.Added),
    };

    private void WriteSource(string label, PlanComparison comparison, PlanTask? source, PlanTask task, int depth)
    {
        if (source is null)
        {
            return;
        }

        string kind = comparison.TryGetMatch(task, out TaskMatch? match) ? JsonNames.Of(match.Kind) : "split off";
        layout.Line(
            Margin.Blanks((2 * depth) + 4, (2 * depth) + 4 + LabelWidth),
            Run.Label(label.PadRight(LabelWidth)),
            Run.Faint(VisibleText.Of(source.ToString())),
            new Run($"  {kind}", Ink.Change));
    }
}
