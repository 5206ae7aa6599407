using System.Collections.Immutable;
using WorkPlan.Analysis.Comparison.Alignment;
using WorkPlan.Analysis.Comparison.Changes;

namespace WorkPlan.Analysis.Comparison;

/// <summary>Finds what became of the tasks of one plan in another: continued, moved, split, merged, dropped or new.</summary>
/// <example>
/// <code>
/// PlanComparison comparison = PlanComparer.Compare(lastYear, thisYear);
/// foreach (TaskMatch match in comparison.Matches.Where(match => match.Kind != TaskMatchKind.Same))
///     Console.WriteLine($"{match.New.Title}: {string.Join("; ", match.Targets)}");
/// </code>
/// </example>
public static class PlanComparer
{
    /// <summary>Compares last year's plan with this year's.</summary>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static PlanComparison Compare(PlanAnalysis old, PlanAnalysis @new) => Compare(old, @new, PlanComparerOptions.Default);

    /// <summary>Compares two plans. Swapping them swaps what was removed and added and keeps the pairs that match.</summary>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static PlanComparison Compare(PlanAnalysis old, PlanAnalysis @new, PlanComparerOptions options)
    {
        ArgumentNullException.ThrowIfNull(old);
        ArgumentNullException.ThrowIfNull(@new);
        ArgumentNullException.ThrowIfNull(options);
        (PlanProfile before, PlanProfile after) = ProfileBuilder.Build(old, @new);
        TaskAlignment alignment = TaskAligner.Align(before, after, options);
        return ComparisonBuilder.Build(before, after, alignment, options);
    }

    /// <summary>Follows each task through several plans of one region, each compared with the next.</summary>
    /// <param name="plans">The plans, the earliest first; at least two.</param>
    /// <param name="options">How to compare.</param>
    /// <exception cref="ArgumentException">There are fewer than two plans, or one is null.</exception>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static PlanHistory Trace(IEnumerable<PlanAnalysis> plans, PlanComparerOptions options)
    {
        ArgumentNullException.ThrowIfNull(plans);
        ArgumentNullException.ThrowIfNull(options);
        ImmutableArray<PlanAnalysis> all = [.. plans];
        if (all.Length < 2 || all.Contains(null!))
        {
            throw new ArgumentException("It takes two plans or more to follow tasks through them.", nameof(plans));
        }

        ImmutableArray<PlanComparison> comparisons = [.. all.Zip(all.Skip(1), (old, current) => Compare(old, current, options))];
        return new PlanHistory(all, comparisons, TaskChains.Of(all, comparisons));
    }

    /// <summary>Tells where each task of this year's plan comes from.</summary>
    /// <param name="upper">The plan of the level above.</param>
    /// <param name="lastYear">The authority's own plan of last year.</param>
    /// <param name="thisYear">The authority's plan of this year.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static PlanOrigins FindOrigins(PlanAnalysis upper, PlanAnalysis lastYear, PlanAnalysis thisYear)
    {
        ArgumentNullException.ThrowIfNull(upper);
        ArgumentNullException.ThrowIfNull(lastYear);
        ArgumentNullException.ThrowIfNull(thisYear);
        PlanComparison above = Compare(upper, thisYear, PlanComparerOptions.Levels);
        PlanComparison before = Compare(lastYear, thisYear, PlanComparerOptions.Years);
        return new PlanOrigins(above, before, TaskOrigins.Of(above, before));
    }
}
