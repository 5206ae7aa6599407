namespace WorkPlan.Core;

/// <summary>How binding a target is, where the plan says so.</summary>
public enum TargetNature
{
    /// <summary>约束性.</summary>
    Binding,

    /// <summary>预期性.</summary>
    Expected,
}
