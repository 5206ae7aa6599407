using System.Globalization;

namespace WorkPlan.Analysis.Statistics;

/// <summary>A feature of a document and its value: how often it occurs, or its weight.</summary>
/// <param name="Feature">Its number in <see cref="DocumentFeatureMatrix.Features"/>.</param>
/// <param name="Value">The value, never 0 in a matrix of counts.</param>
public readonly record struct FeatureValue(int Feature, double Value)
{
    /// <summary>The number and the value, as <c>3: 2</c>.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Feature}: {Value}");
}
