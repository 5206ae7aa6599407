namespace WorkPlan.Analysis.Comparison.Alignment;

/// <summary>A task of the old plan and one of the new, looked at closely.</summary>
/// <param name="Old">The position of the old task.</param>
/// <param name="New">The position of the new task.</param>
/// <param name="Similarity">The cosine of the angle between their texts, from 0 to 1.</param>
/// <param name="Overlap">How much of the smaller text stands in the larger, from 0 to 1.</param>
/// <param name="IsOneZone">Whether both report what was done, or neither does.</param>
/// <param name="Evidence">The logarithm of the odds that the one continues the other.</param>
internal readonly record struct ScoredPair(int Old, int New, double Similarity, double Overlap, bool IsOneZone, double Evidence)
{
    /// <summary>The odds as a probability, from 0 to 1.</summary>
    internal double Confidence => 1 / (1 + Math.Exp(-Evidence));
}
