using System.Globalization;

namespace WorkPlan.Analysis.Statistics;

/// <summary>How alike a document or feature is to a given one.</summary>
/// <param name="Name">The document or feature.</param>
/// <param name="Value">The similarity or distance.</param>
public readonly record struct SimilarityScore(string Name, double Value)
{
    /// <summary>The name and the value.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Name} {Value:0.####}");
}
