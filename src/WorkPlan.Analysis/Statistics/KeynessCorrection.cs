namespace WorkPlan.Analysis.Statistics;

/// <summary>How a statistic of small counts is corrected. Pointwise mutual information never is.</summary>
public enum KeynessCorrection
{
    /// <summary>What quanteda does where nothing is said: as <see cref="Yates"/>. Its manual names Williams' correction for the likelihood ratio; its program applies Yates'.</summary>
    Default,

    /// <summary>
    /// Yates' correction for continuity by half a count, as quanteda applies it: only where |ad − bc| is at least half of all counts and an
    /// expected count is below 5.
    /// </summary>
    Yates,

    /// <summary>
    /// Williams' factor q, where no cell is 0. G² is divided by it; chi-squared is multiplied by it, which is what quanteda computes though
    /// the correction is meant to divide.
    /// </summary>
    Williams,

    /// <summary>None.</summary>
    None,
}
