using System.Collections.Immutable;

namespace WorkPlan.Analysis.Comparison.Alignment;

/// <summary>Which tasks of two plans belong together, by their positions.</summary>
/// <param name="Matches">The pairs, in the order of the old plan; each task in at most one.</param>
/// <param name="Splits">The further new tasks that a matched old task was split into: pairs of the old task and the part, in the order of the new plan.</param>
/// <param name="Merges">The further old tasks that were merged into a matched new task: pairs of the part and the new task, in the order of the old plan.</param>
internal sealed record TaskAlignment(ImmutableArray<ScoredPair> Matches, ImmutableArray<ScoredPair> Splits, ImmutableArray<ScoredPair> Merges);
