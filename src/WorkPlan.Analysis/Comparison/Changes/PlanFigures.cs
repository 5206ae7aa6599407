using System.Collections.Immutable;
using WorkPlan.Analysis.Comparison.Alignment;
using WorkPlan.Analysis.Phrases;

namespace WorkPlan.Analysis.Comparison.Changes;

/// <summary>Counts what changed between two plans.</summary>
internal static class PlanFigures
{
    /// <summary>The characters from which on a clause that both plans have was taken over rather than met by chance.</summary>
    private const int ShortestClause = 6;

    internal static ComparisonFigures Count(PlanProfile old, PlanProfile current, TaskAlignment alignment, ImmutableArray<TaskMatch> matches) => new()
    {
        OldTasks = old.Tasks.Length,
        NewTasks = current.Tasks.Length,
        Continued = matches.Length,
        Same = matches.Count(match => match.Kind == TaskMatchKind.Same),
        Reworded = matches.Count(match => match.Kind == TaskMatchKind.Reworded),
        Retargeted = matches.Count(match => match.Kind == TaskMatchKind.Retargeted),
        Moved = matches.Count(match => match.Kind == TaskMatchKind.Moved),
        SplitOff = alignment.Splits.Length,
        MergedIn = alignment.Merges.Length,
        Dropped = old.Tasks.Length - matches.Length - alignment.Merges.Length,
        Added = current.Tasks.Length - matches.Length - alignment.Splits.Length,
        TargetsRaised = CountTargets(matches, TargetChangeKind.Raised),
        TargetsLowered = CountTargets(matches, TargetChangeKind.Lowered),
        TargetsDropped = CountTargets(matches, TargetChangeKind.Dropped),
        TargetsAdded = CountTargets(matches, TargetChangeKind.Added),
        VerbatimShare = VerbatimShare(old, current),
    };

    /// <summary>The fields of policy by what they won or lost, the largest change first; equal ones by name.</summary>
    internal static ImmutableArray<CategoryAttention> Attention(PlanProfile old, PlanProfile current)
    {
        Dictionary<string, int> before = CountCategories(old);
        Dictionary<string, int> after = CountCategories(current);
        int oldTotal = Math.Max(1, before.Values.Sum());
        int newTotal = Math.Max(1, after.Values.Sum());
        return [.. before.Keys.Union(after.Keys)
            .Select(category => (category, Old: before.GetValueOrDefault(category), New: after.GetValueOrDefault(category)))
            .Select(count => new CategoryAttention(count.category, count.Old, count.New, (double)count.Old / oldTotal, (double)count.New / newTotal))
            .OrderByDescending(attention => Math.Abs(attention.Shift))
            .ThenBy(attention => attention.Category, StringComparer.Ordinal)];
    }

    private static int CountTargets(ImmutableArray<TaskMatch> matches, TargetChangeKind kind) =>
        matches.Sum(match => match.Targets.Count(target => target.Kind == kind));

    private static Dictionary<string, int> CountCategories(PlanProfile plan) => plan.Tasks
        .SelectMany(task => plan.Analysis.PhrasesOf(task.Task))
        .Where(match => match.Category.Length > 0)
        .CountBy(match => match.Category, StringComparer.Ordinal)
        .ToDictionary(StringComparer.Ordinal);

    private static double VerbatimShare(PlanProfile old, PlanProfile current)
    {
        HashSet<int> known = [.. old.Tasks.SelectMany(task => task.Clauses).Select(clause => clause.Feature)];
        long total = 0;
        long taken = 0;
        foreach (Clause clause in current.Tasks.SelectMany(task => task.Clauses).Where(clause => clause.Length >= ShortestClause))
        {
            total += clause.Length;
            taken += known.Contains(clause.Feature) ? clause.Length : 0;
        }

        return total == 0 ? 0 : (double)taken / total;
    }
}
