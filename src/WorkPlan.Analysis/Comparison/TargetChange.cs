using WorkPlan.Core;

namespace WorkPlan.Analysis.Comparison;

/// <summary>A target of a continued task, before and after.</summary>
/// <param name="Kind">What became of the figure.</param>
/// <param name="Old">The target of the old task; null where it was added.</param>
/// <param name="New">The target of the new task; null where it was dropped.</param>
/// <param name="Deadline">What became of the deadline; <see cref="DeadlineChangeKind.Same"/> for a target that was dropped or added.</param>
public sealed record TargetChange(TargetChangeKind Kind, Target? Old, Target? New, DeadlineChangeKind Deadline)
{
    /// <summary>The kind and both targets.</summary>
    public override string ToString() => (Old, New) switch
    {
        (null, _) => $"{Kind}: {New}",
        (_, null) => $"{Kind}: {Old}",
        _ => $"{Kind}: {Old} → {New}",
    };
}
