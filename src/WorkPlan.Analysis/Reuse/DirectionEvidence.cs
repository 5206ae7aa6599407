namespace WorkPlan.Analysis.Reuse;

/// <summary>What tells which of two plans that share a text had it first.</summary>
public enum DirectionEvidence
{
    /// <summary>Nothing: who took it from whom is unknown. Such passages count as shared, never as taken.</summary>
    None,

    /// <summary>The plans are of different years.</summary>
    Year,

    /// <summary>
    /// The plans are of one year, or their years are merely those of publication, and they were published at least
    /// <see cref="ReuseOptions.MinimumDays"/> apart.
    /// </summary>
    Published,

    /// <summary>
    /// The plans are of one year, their days do not tell, and one is of a level above and not published after the other: plans are handed down,
    /// so it is taken to come first.
    /// </summary>
    Level,
}
