using System.Globalization;
using WorkPlan.Analysis.Corpora;

namespace WorkPlan.Analysis.Reuse;

/// <summary>What one plan took from another, summed up: an edge of the picture of who takes from whom.</summary>
/// <param name="From">The earlier plan; where the evidence is <see cref="DirectionEvidence.None"/>, merely the other one.</param>
/// <param name="To">The plan that took.</param>
/// <param name="Relation">How the two stand to each other.</param>
/// <param name="Evidence">What tells the direction.</param>
/// <param name="Passages">The number of passages, at least 1.</param>
/// <param name="Characters">Their written characters.</param>
public sealed record ReusePair(CorpusPlan From, CorpusPlan To, ReuseRelation Relation, DirectionEvidence Evidence, int Passages, int Characters)
{
    /// <summary>Both names and the characters.</summary>
    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture, $"{From.Id} {(Evidence == DirectionEvidence.None ? '—' : '→')} {To.Id}: {Characters} characters in {Passages} passages");
}
