using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using WorkPlan.Core;

namespace WorkPlan.Analysis.Comparison;

/// <summary>What became of the tasks of one plan in another. Immutable and safe to share between threads.</summary>
/// <remarks>
/// Every task of the old plan stands in exactly one place: a match, the further parts of a merge, or <see cref="Removed"/>; every task of
/// the new plan in a match, the further parts of a split, or <see cref="Added"/>.
/// </remarks>
public sealed class PlanComparison
{
    internal PlanComparison(PlanAnalysis old, PlanAnalysis current, PlanComparerOptions options)
    {
        Old = old;
        New = current;
        Options = options;
    }

    /// <summary>The first plan: last year's, another region's, or the upper level's.</summary>
    public PlanAnalysis Old { get; }

    /// <summary>The second plan.</summary>
    public PlanAnalysis New { get; }

    /// <summary>How they were compared.</summary>
    public PlanComparerOptions Options { get; }

    /// <summary>The tasks that continue, in the order of the new plan.</summary>
    public ImmutableArray<TaskMatch> Matches { get; internal init; } = [];

    /// <summary>The tasks that several tasks continue, in the order of the old plan.</summary>
    public ImmutableArray<TaskSplit> Splits { get; internal init; } = [];

    /// <summary>The tasks that continue several tasks, in the order of the new plan.</summary>
    public ImmutableArray<TaskMerge> Merges { get; internal init; } = [];

    /// <summary>The tasks of the old plan that nothing continues, in its order.</summary>
    public ImmutableArray<PlanTask> Removed { get; internal init; } = [];

    /// <summary>The tasks of the new plan that continue nothing, in its order.</summary>
    public ImmutableArray<PlanTask> Added { get; internal init; } = [];

    /// <summary>The sections whose tasks continue, each with its counterpart, in the order of the old plan.</summary>
    public ImmutableArray<SectionMatch> Sections { get; internal init; } = [];

    /// <summary>The fields of policy by what they won or lost, the largest change first; equal ones by name.</summary>
    public ImmutableArray<CategoryAttention> Attention { get; internal init; } = [];

    /// <summary>What changed, counted.</summary>
    public required ComparisonFigures Figures { get; init; }

    /// <summary>The match of a task of either plan.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="task"/> is null.</exception>
    public bool TryGetMatch(PlanTask task, [NotNullWhen(true)] out TaskMatch? match)
    {
        ArgumentNullException.ThrowIfNull(task);
        match = Matches.FirstOrDefault(found => found.Old == task || found.New == task);
        return match is not null;
    }

    /// <summary>The figures.</summary>
    public override string ToString() => Figures.ToString();
}
