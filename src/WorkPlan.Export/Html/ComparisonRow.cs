using System.Collections.Immutable;
using WorkPlan.Analysis.Comparison;
using WorkPlan.Core;

namespace WorkPlan.Export.Html;

/// <summary>One item of a comparison.</summary>
/// <param name="Kind">What it shows.</param>
/// <param name="Old">The old task; of a split, the task that was split; null for one that was added.</param>
/// <param name="New">The new task; null for one that was removed.</param>
/// <param name="Match">The match; of a further part of a split, the match of the part that continues best; null elsewhere.</param>
internal sealed record ComparisonRow(ComparisonRowKind Kind, PlanTask? Old, PlanTask? New, TaskMatch? Match)
{
    /// <summary>The further new tasks that continue the old one.</summary>
    internal ImmutableArray<PlanTask> SplitParts { get; init; } = [];

    /// <summary>The further old tasks that the new one continues.</summary>
    internal ImmutableArray<PlanTask> MergedParts { get; init; } = [];
}
