namespace WorkPlan.Analysis.Statistics;

/// <summary>How it is measured that a feature belongs to some documents more than to others.</summary>
public enum KeynessMeasure
{
    /// <summary>The chi-squared statistic of the two-by-two table (<c>chi2</c>).</summary>
    ChiSquared,

    /// <summary>The likelihood ratio G² of the two-by-two table (<c>lr</c>; Dunning 1993).</summary>
    LikelihoodRatio,

    /// <summary>The pointwise mutual information of feature and target, in nats (<c>pmi</c>).</summary>
    PointwiseMutualInformation,
}
