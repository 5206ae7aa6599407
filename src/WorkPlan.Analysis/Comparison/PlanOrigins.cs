using System.Collections.Immutable;

namespace WorkPlan.Analysis.Comparison;

/// <summary>Where each task of a plan comes from: the level above, last year's plan, both or neither. Immutable and safe to share between threads.</summary>
public sealed class PlanOrigins
{
    internal PlanOrigins(PlanComparison upper, PlanComparison lastYear, ImmutableArray<TaskOrigin> tasks)
    {
        Upper = upper;
        LastYear = lastYear;
        Tasks = tasks;
    }

    /// <summary>This year's plan compared with that of the level above.</summary>
    public PlanComparison Upper { get; }

    /// <summary>This year's plan compared with last year's.</summary>
    public PlanComparison LastYear { get; }

    /// <summary>Every task of this year's plan, in its order.</summary>
    public ImmutableArray<TaskOrigin> Tasks { get; }

    /// <summary>The number of tasks of each origin.</summary>
    public override string ToString() => string.Join(", ", Tasks.CountBy(task => task.Kind).OrderBy(pair => pair.Key).Select(pair => $"{pair.Value} {pair.Key}"));
}
