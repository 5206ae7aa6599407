using System.Collections.Immutable;

namespace WorkPlan.Analysis.Reuse.Search;

/// <summary>What one plan took.</summary>
internal sealed record TakerReuse(PlanReuse Sums, ImmutableArray<ReusedPassage> Passages);
