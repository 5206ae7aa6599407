using WorkPlan.Core;

namespace WorkPlan.Analysis.Comparison;

/// <summary>A task and where it comes from.</summary>
/// <param name="Task">The task of this year's plan.</param>
/// <param name="Upper">The task of the upper level that it continues, as a match or as a further part of a split; null where there is none.</param>
/// <param name="LastYear">The task of last year's plan that it continues, as a match or as a further part of a split; null where there is none.</param>
public sealed record TaskOrigin(PlanTask Task, PlanTask? Upper, PlanTask? LastYear)
{
    /// <summary>Where the task comes from.</summary>
    public TaskOriginKind Kind => (Upper, LastYear) switch
    {
        (null, null) => TaskOriginKind.New,
        (_, null) => TaskOriginKind.Upper,
        (null, _) => TaskOriginKind.LastYear,
        _ => TaskOriginKind.Both,
    };

    /// <summary>The task and the kind.</summary>
    public override string ToString() => $"{Task} ({Kind})";
}
