namespace WorkPlan.Analysis.Comparison.Alignment;

/// <summary>Tells which tasks without a match are a further part of a matched one: what was split off, or merged in.</summary>
/// <remarks>
/// Each task without a match is held against the task of the other side whose text is most like its own. The evidence is weighted as in
/// <see cref="PairScorer"/>, over the 200 tasks without a match of the same plans and three samples; held out one pair of plans at a time,
/// four in five of the parts that it finds are right, and it finds three in four.
/// </remarks>
internal sealed class PartFinder(PairScorer scorer, PlanRelation relation)
{
    /// <summary>The overlap below which two texts share no more than any two do.</summary>
    private const double LeastOverlap = 0.1;

    /// <summary>Added to both likenesses before they are divided, so that a lead over nothing is no large lead.</summary>
    private const double Smoothing = 0.05;

    private const double LargestLead = 4;

    private readonly Weights weights = relation == PlanRelation.Regions
        ? new Weights(Base: -4.9, Overlap: 4.9, Lead: 4.5, Section: 2.1, Distance: 0)
        : new Weights(Base: -4.6, Overlap: 7.8, Lead: 5.2, Section: 1.3, Distance: -5.6);

    /// <summary>Whether a task without a match is part of a matched one.</summary>
    /// <param name="closest">The task and the matched one, whose text is the most like its own.</param>
    /// <param name="nextSimilarity">The likeness of the text that comes second; 0 where there is none.</param>
    /// <param name="sectionShare">The share of the matches of the task's section that lead to the section of the matched task.</param>
    /// <param name="minimum">The evidence that there must be more of.</param>
    internal bool IsPart(ScoredPair closest, double nextSimilarity, double sectionShare, double minimum)
    {
        double lead = Math.Log(Math.Min(LargestLead, (closest.Similarity + Smoothing) / (nextSimilarity + Smoothing)));
        return closest.Overlap >= LeastOverlap && weights.Base
            + (weights.Overlap * Math.Sqrt(closest.Overlap))
            + (weights.Lead * lead)
            + (weights.Section * sectionShare)
            + (weights.Distance * scorer.Distance(closest.Old, closest.New)) > minimum;
    }

    private readonly record struct Weights(double Base, double Overlap, double Lead, double Section, double Distance);
}
