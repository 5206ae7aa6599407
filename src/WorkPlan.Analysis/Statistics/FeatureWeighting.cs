namespace WorkPlan.Analysis.Statistics;

/// <summary>What takes the place of counts; the names in brackets are those of quanteda's <c>dfm_weight</c>.</summary>
public enum FeatureWeighting
{
    /// <summary>The share of a document's counts (<c>prop</c>); a document without any keeps none.</summary>
    Proportion,

    /// <summary>The share of a document's largest count (<c>propmax</c>).</summary>
    ProportionOfMaximum,

    /// <summary>1 + log10(count) (<c>logcount</c>).</summary>
    LogarithmOfCount,

    /// <summary>1 for each feature that occurs (<c>boolean</c>).</summary>
    Presence,
}
