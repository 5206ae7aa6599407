using System.Collections.Immutable;
using WorkPlan.Core;

namespace WorkPlan.Analysis.Comparison.Changes;

/// <summary>Joins the matches of consecutive comparisons to chains.</summary>
internal static class TaskChains
{
    internal static ImmutableArray<TaskChain> Of(ImmutableArray<PlanAnalysis> plans, ImmutableArray<PlanComparison> comparisons)
    {
        Dictionary<PlanTask, TaskMatch>[] next = [.. comparisons.Select(comparison => comparison.Matches.ToDictionary(match => match.Old))];
        HashSet<PlanTask>[] continuing = [.. comparisons.Select(comparison => comparison.Matches.Select(match => match.New).ToHashSet())];
        return [.. plans.SelectMany((plan, first) => plan.Plan.Tasks
            .Where(task => first == 0 || !continuing[first - 1].Contains(task))
            .Select(task => Follow(task, first, next)))];
    }

    private static TaskChain Follow(PlanTask task, int first, Dictionary<PlanTask, TaskMatch>[] next)
    {
        List<PlanTask> tasks = [task];
        List<TaskMatch> matches = [];
        for (int plan = first; plan < next.Length && next[plan].TryGetValue(tasks[^1], out TaskMatch? match); plan++)
        {
            tasks.Add(match.New);
            matches.Add(match);
        }

        return new TaskChain(first, [.. tasks], [.. matches]);
    }
}
