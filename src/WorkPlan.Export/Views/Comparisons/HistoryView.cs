using System.Collections.Immutable;
using System.Globalization;
using WorkPlan.Analysis.Comparison;
using WorkPlan.Core;
using WorkPlan.Export.Json;

namespace WorkPlan.Export.Views.Comparisons;

/// <summary>Writes the tasks of several plans, a line each: in which plans they are, under which titles, and how they were continued.</summary>
internal sealed class HistoryView
{
    private const string Present = "●";
    private const string Absent = "·";

    private readonly PlanHistory history;
    private readonly TextLayout layout;
    private readonly ImmutableArray<string> labels;
    private readonly int cellWidth;

    internal HistoryView(PlanHistory history, TextLayout layout)
    {
        this.history = history;
        this.layout = layout;
        ImmutableArray<string> numbers = [.. history.Plans.Select((_, plan) => (plan + 1).ToString(CultureInfo.InvariantCulture))];
        labels = PlanLabels.Of([.. history.Plans.Select(plan => plan.Plan)], PlanRelation.Years, numbers);
        cellWidth = labels.Max(label => DisplayWidth.Of(label)) + 2;
    }

    internal void Write()
    {
        PlanHeads.Write(layout, [.. history.Plans.Select((plan, i) => (labels[i], plan.Plan))]);
        layout.BlankLine();
        for (int i = 0; i < history.Comparisons.Length; i++)
        {
            string years = $"{labels[i]} → {labels[i + 1]}  ";
            Margin margin = Margin.Blanks(0, DisplayWidth.Of(years));
            layout.Line(margin, Run.Label(years), Run.Plain(FigureWords.OfTasks(history.Comparisons[i], labels[i], labels[i + 1])));
        }

        layout.Line(default, Run.Plain(Lengths()));
        foreach (IGrouping<int, TaskChain> group in history.Chains.GroupBy(chain => chain.First))
        {
            WriteGroup(group);
        }
    }

    /// <summary>In how many plans the tasks are, those in most of them first.</summary>
    private string Lengths() => string.Join(", ", history.Chains
        .CountBy(chain => chain.Tasks.Length)
        .OrderByDescending(pair => pair.Key)
        .Select(pair => $"{Counted.Of(pair.Value, "task")} in {Plans(pair.Key)}"));

    private string Plans(int count) =>
        count == 1 ? "one plan only" : count == history.Plans.Length ? $"all {Counted.Number(count)} plans" : $"{Counted.Number(count)} plans";

    private void WriteGroup(IGrouping<int, TaskChain> group)
    {
        layout.BlankLine();
        layout.Line(
            default,
            Run.Label(string.Concat(labels.Select(label => DisplayWidth.Pad(label, cellWidth)))),
            Run.Strong(group.Key == 0 ? $"in {labels[0]}" : $"new in {labels[group.Key]}"),
            Run.Faint($"  {Counted.Of(group.Count(), "task")}"));
        foreach (TaskChain chain in group)
        {
            WriteChain(chain);
        }
    }

    private void WriteChain(TaskChain chain)
    {
        List<Run> runs = [.. labels.Select((_, plan) => Cell(chain, plan))];
        runs.Add(Run.Plain(VisibleText.Of(string.Join(" → ", Titles(chain)))));
        runs.Add(new Run(chain.Matches.IsEmpty ? "" : $"  {string.Join(", ", chain.Matches.Select(match => JsonNames.Of(match.Kind)))}", Ink.Change));
        layout.Line(Margin.Blanks(0, cellWidth * labels.Length), [.. runs]);
    }

    private Run Cell(TaskChain chain, int plan)
    {
        bool isPresent = plan >= chain.First && plan <= chain.Last;
        return new Run(DisplayWidth.Pad(isPresent ? Present : Absent, cellWidth), isPresent ? Ink.Fact : Ink.Faint);
    }

    /// <summary>The titles through the years, each where it differs from the one before.</summary>
    private static IEnumerable<string> Titles(TaskChain chain)
    {
        string? last = null;
        foreach (PlanTask task in chain.Tasks.Where(task => task.Title != last))
        {
            yield return last = task.Title;
        }
    }
}
