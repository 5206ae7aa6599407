namespace WorkPlan.Analysis.Comparison;

/// <summary>What became of a target.</summary>
public enum TargetChangeKind
{
    /// <summary>The same figure in the same unit.</summary>
    Same,

    /// <summary>A higher figure than before, whether or not that is more ambitious: an upper bound of 50人 that becomes 55人 is raised.</summary>
    Raised,

    /// <summary>A lower figure than before.</summary>
    Lowered,

    /// <summary>Only the old task has it.</summary>
    Dropped,

    /// <summary>Only the new task has it.</summary>
    Added,
}
