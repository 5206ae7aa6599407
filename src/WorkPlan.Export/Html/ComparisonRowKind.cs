namespace WorkPlan.Export.Html;

/// <summary>What an item of a comparison shows.</summary>
internal enum ComparisonRowKind
{
    /// <summary>A match, with the further parts of a merge.</summary>
    Continued,

    /// <summary>A further part of a split, in its place in the new plan.</summary>
    SplitOff,

    /// <summary>A task of the new plan alone.</summary>
    Added,

    /// <summary>A task of the old plan alone.</summary>
    Removed,
}
