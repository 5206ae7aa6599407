using System.Collections.Immutable;

namespace WorkPlan.Analysis.Corpora;

/// <summary>Finds bursts.</summary>
internal static class BurstFinder
{
    internal static ImmutableArray<PhraseBurst> Find(ImmutableArray<TimelineYear> years) => [];
}
