using WorkPlan.Analysis.Comparison;

namespace WorkPlan.Export;

/// <summary>What every view of a comparison asks of a target.</summary>
internal static class TargetChangeExtensions
{
    /// <summary>Whether there is anything to tell: another figure, or another deadline.</summary>
    internal static bool IsChange(this TargetChange change) => change.Kind != TargetChangeKind.Same || change.Deadline != DeadlineChangeKind.Same;
}
