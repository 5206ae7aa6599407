using System.Collections.Immutable;

namespace WorkPlan.Analysis.Corpora;

/// <summary>Counts attention.</summary>
internal static class AttentionCounter
{
    internal static ImmutableArray<AttentionSeries> Count(PlanCorpus corpus, AttentionMeasure measure) => [];
}
