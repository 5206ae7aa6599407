namespace WorkPlan.Analysis.Statistics;

/// <summary>Puts weights in the place of a document's counts.</summary>
internal static class FeatureWeights
{
    internal static SparseVector Of(SparseVector row, FeatureWeighting weighting)
    {
        double whole = weighting switch
        {
            FeatureWeighting.Proportion => row.Sum(),
            FeatureWeighting.ProportionOfMaximum => row.Count == 0 ? 0 : row.Values.ToArray().Max(),
            FeatureWeighting.LogarithmOfCount or FeatureWeighting.Presence => 1,
            _ => throw new ArgumentOutOfRangeException(nameof(weighting), weighting, "There is no such weighting."),
        };
        return weighting switch
        {
            FeatureWeighting.LogarithmOfCount => row.Map((_, value) => value > 0 ? 1 + Math.Log10(value) : 0),
            FeatureWeighting.Presence => row.Map((_, value) => value > 0 ? 1 : 0),
            _ => row.Map((_, value) => value / whole),
        };
    }
}
