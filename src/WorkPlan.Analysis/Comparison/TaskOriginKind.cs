namespace WorkPlan.Analysis.Comparison;

/// <summary>Where a task comes from.</summary>
public enum TaskOriginKind
{
    /// <summary>From the level above.</summary>
    Upper,

    /// <summary>From the authority's own plan of last year.</summary>
    LastYear,

    /// <summary>From the level above, and last year's plan had it already.</summary>
    Both,

    /// <summary>From neither.</summary>
    New,
}
