namespace WorkPlan.Analysis.Reuse;

/// <summary>How the plan that a text was taken from stands to the plan that took it.</summary>
public enum ReuseRelation
{
    /// <summary>None of the others, or one of the regions is unknown.</summary>
    Other,

    /// <summary>An earlier plan of the same region: last year's, as a rule.</summary>
    OwnEarlier,

    /// <summary>A plan of the state or of a region that the taker's region lies in.</summary>
    Upper,

    /// <summary>A plan of another region of the same level in the same region: provinces to each other, cities of one province.</summary>
    Neighbour,

    /// <summary>A plan of a region that lies in the taker's.</summary>
    Lower,
}
