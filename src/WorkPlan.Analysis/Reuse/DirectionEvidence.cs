namespace WorkPlan.Analysis.Reuse;

/// <summary>What tells which of two plans that share a text had it first.</summary>
public enum DirectionEvidence
{
    /// <summary>Nothing: who took it from whom is unknown. Such passages count as shared, never as taken.</summary>
    None,

    /// <summary>The plans are of different years.</summary>
    Year,

    /// <summary>The plans are of one year and were published on different days.</summary>
    Published,

    /// <summary>
    /// The plans are of one year, not both have a date, and one is of the level above: plans are handed down, so it is taken to come first.
    /// </summary>
    Level,
}
