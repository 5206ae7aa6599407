namespace WorkPlan.Analysis.Discovery;

/// <summary>A plan in which phrases are looked for.</summary>
/// <param name="Id">What evidence calls it: a file name, say.</param>
/// <param name="Analysis">The plan and its words.</param>
public sealed record DiscoveryDocument(string Id, PlanAnalysis Analysis)
{
    /// <summary>The year that the plan is for; that of the plan itself, stated or inferred, unless the caller says otherwise; null where unknown.</summary>
    public int? Year { get; init; } = Analysis.Plan.Year ?? Analysis.Plan.Metadata.InferredYear?.Value;

    /// <summary>The name.</summary>
    public override string ToString() => Id;
}
