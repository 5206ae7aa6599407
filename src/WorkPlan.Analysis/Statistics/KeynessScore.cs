using System.Globalization;

namespace WorkPlan.Analysis.Statistics;

/// <summary>How much a feature belongs to the target documents.</summary>
/// <param name="Feature">The feature.</param>
/// <param name="Score">The statistic; positive where the target has more than its share, negative otherwise; NaN for a feature that is all there is.</param>
/// <param name="PValue">The chance of a chi-squared statistic with one degree of freedom at least as large, 0 to 1.</param>
/// <param name="TargetCount">Its count in the target documents.</param>
/// <param name="ReferenceCount">Its count in all others.</param>
public readonly record struct KeynessScore(string Feature, double Score, double PValue, double TargetCount, double ReferenceCount)
{
    /// <summary>The feature, its score and its counts.</summary>
    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"{Feature} {Score:0.###} ({TargetCount} : {ReferenceCount})");
}
