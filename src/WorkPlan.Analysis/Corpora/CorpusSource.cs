namespace WorkPlan.Analysis.Corpora;

/// <summary>What is known of a document before it is read: its name and what a manifest says of it. The text has the last word.</summary>
/// <param name="Id">The name that results cite it by, such as its path; unique in a corpus.</param>
public sealed record CorpusSource(string Id)
{
    /// <summary>The region as names from the outside in, set apart by <c>/</c> or blanks, or as a code of six digits; empty where unknown.</summary>
    public string Region { get; init; } = "";

    /// <summary>The year that the plan is for; null where unknown.</summary>
    public int? Year { get; init; }

    /// <summary>The level of government.</summary>
    public PlanLevel Level { get; init; }

    /// <summary>The title; empty where unknown.</summary>
    public string Title { get; init; } = "";

    /// <summary>The name.</summary>
    public override string ToString() => Id;
}
