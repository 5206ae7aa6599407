using System.Collections.Immutable;
using WorkPlan.Core;

namespace WorkPlan.Analysis.Comparison.Changes;

/// <summary>Joins two comparisons with the same new plan to the origins of its tasks.</summary>
internal static class TaskOrigins
{
    internal static ImmutableArray<TaskOrigin> Of(PlanComparison upper, PlanComparison lastYear)
    {
        Dictionary<PlanTask, PlanTask> above = SourcesOf(upper);
        Dictionary<PlanTask, PlanTask> before = SourcesOf(lastYear);
        return [.. upper.New.Plan.Tasks.Select(task => new TaskOrigin(task, above.GetValueOrDefault(task), before.GetValueOrDefault(task)))];
    }

    /// <summary>The old task that each new one continues, as a match or as a part of a split.</summary>
    private static Dictionary<PlanTask, PlanTask> SourcesOf(PlanComparison comparison) => comparison.Matches
        .Select(match => (match.New, match.Old))
        .Concat(comparison.Splits.SelectMany(split => split.Parts.Select(part => (New: part, split.Old))))
        .ToDictionary(pair => pair.New, pair => pair.Old);
}
