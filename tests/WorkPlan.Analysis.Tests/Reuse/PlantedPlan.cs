using System.Collections.Immutable;
using WorkPlan.Analysis.Corpora;

namespace WorkPlan.Analysis.Tests.Reuse;

/// <summary>A generated plan that took passages from others.</summary>
/// <param name="Source">Its name, region and year.</param>
/// <param name="Text">Its text.</param>
/// <param name="Planted">What it took, in its order.</param>
internal sealed record PlantedPlan(CorpusSource Source, string Text, ImmutableArray<PlantedPassage> Planted);

/// <summary>A passage that was taken.</summary>
/// <param name="From">The name of the plan that it was taken from.</param>
/// <param name="Start">Where it starts in the taker's text.</param>
/// <param name="End">Where it ends.</param>
internal sealed record PlantedPassage(string From, int Start, int End);
