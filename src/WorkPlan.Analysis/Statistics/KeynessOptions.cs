namespace WorkPlan.Analysis.Statistics;

/// <summary>How keyness is computed.</summary>
public sealed record KeynessOptions
{
    /// <summary>Chi-squared, corrected as quanteda does by default.</summary>
    public static KeynessOptions Default { get; } = new();

    /// <summary>The statistic.</summary>
    public KeynessMeasure Measure { get; init; } = KeynessMeasure.ChiSquared;

    /// <summary>The correction of small counts.</summary>
    public KeynessCorrection Correction { get; init; } = KeynessCorrection.Default;
}
