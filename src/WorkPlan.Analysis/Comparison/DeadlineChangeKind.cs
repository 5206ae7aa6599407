namespace WorkPlan.Analysis.Comparison;

/// <summary>What became of a target's deadline.</summary>
public enum DeadlineChangeKind
{
    /// <summary>The same, or none in both. For plans of two years, the end of each plan's own year is the same deadline.</summary>
    Same,

    /// <summary>Sooner than before: hardened.</summary>
    Earlier,

    /// <summary>Later than before: softened.</summary>
    Later,

    /// <summary>Only the new target has one: hardened.</summary>
    Added,

    /// <summary>Only the old target has one: softened.</summary>
    Dropped,
}
