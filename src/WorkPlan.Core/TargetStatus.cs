namespace WorkPlan.Core;

/// <summary>Whether a figure is promised or reported.</summary>
public enum TargetStatus
{
    /// <summary>Committed to.</summary>
    Planned,

    /// <summary>Reported as reached.</summary>
    Achieved,
}
