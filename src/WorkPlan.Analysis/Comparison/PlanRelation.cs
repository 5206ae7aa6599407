namespace WorkPlan.Analysis.Comparison;

/// <summary>How the second of two plans stands to the first.</summary>
public enum PlanRelation
{
    /// <summary>The next plan of the same authority: tasks keep their order and often their numbers.</summary>
    Years,

    /// <summary>A plan of another authority of the same level: neither order nor numbers say anything.</summary>
    Regions,

    /// <summary>A plan of the level below (national → province → city → county), which takes tasks up, adapts them or leaves them out.</summary>
    Levels,
}
