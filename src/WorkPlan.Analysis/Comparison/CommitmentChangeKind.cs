namespace WorkPlan.Analysis.Comparison;

/// <summary>Whether a statement commits more or less than it did.</summary>
public enum CommitmentChangeKind
{
    /// <summary>More: 力争 became 确保.</summary>
    Hardened,

    /// <summary>Less: 确保 became 力争.</summary>
    Softened,
}
