using System.Collections.Immutable;
using WorkPlan.Analysis.Comparison.Alignment;
using WorkPlan.Core;

namespace WorkPlan.Analysis.Comparison.Changes;

/// <summary>Makes of an alignment what users see.</summary>
internal static class ComparisonBuilder
{
    internal static PlanComparison Build(PlanProfile old, PlanProfile current, TaskAlignment alignment, PlanComparerOptions options)
    {
        SectionCounterparts sections = new(old, current, alignment);
        MatchDescriber describer = new(old, current, PlanYears.Of(old.Analysis.Plan, current.Analysis.Plan, options), sections);
        ILookup<int, PlanTask> splits = alignment.Splits.ToLookup(part => part.Old, part => current.Tasks[part.New].Task);
        ILookup<int, PlanTask> merges = alignment.Merges.ToLookup(part => part.New, part => old.Tasks[part.Old].Task);
        (ScoredPair Pair, TaskMatch Match)[] matches =
            [.. alignment.Matches.Select(pair => (pair, describer.Describe(pair, merges[pair.New], splits[pair.Old])))];
        ImmutableArray<TaskMatch> ordered = [.. matches.OrderBy(match => match.Pair.New).Select(match => match.Match)];
        return new PlanComparison(old.Analysis, current.Analysis, options)
        {
            Matches = ordered,
            Splits = [.. matches.Where(match => splits.Contains(match.Pair.Old)).Select(match => new TaskSplit(match.Match, [.. splits[match.Pair.Old]]))],
            Merges = [.. matches.Where(match => merges.Contains(match.Pair.New)).OrderBy(match => match.Pair.New).Select(match => new TaskMerge(match.Match, [.. merges[match.Pair.New]]))],
            Removed = Unused(old, [.. alignment.Matches.Concat(alignment.Merges).Select(pair => pair.Old)]),
            Added = Unused(current, [.. alignment.Matches.Concat(alignment.Splits).Select(pair => pair.New)]),
            Sections = sections.All,
            Attention = PlanFigures.Attention(old, current),
            Figures = PlanFigures.Count(old, current, alignment, ordered),
        };
    }

    private static ImmutableArray<PlanTask> Unused(PlanProfile plan, HashSet<int> used) =>
        [.. plan.Tasks.Where(task => !used.Contains(task.Position)).Select(task => task.Task)];
}
