namespace WorkPlan.Analysis.Corpora;

/// <summary>What a corpus knows of a region in a year. Silence and absence are two things.</summary>
public enum Coverage
{
    /// <summary>The corpus has no plan: whether the region spoke of the subject is unknown.</summary>
    Missing,

    /// <summary>There is a plan, and none mentions the subject.</summary>
    Silent,

    /// <summary>A plan mentions the subject.</summary>
    Mentioned,
}
