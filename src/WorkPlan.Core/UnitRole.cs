namespace WorkPlan.Core;

/// <summary>What a unit has to do with a task.</summary>
public enum UnitRole
{
    /// <summary>责任单位.</summary>
    Responsible,

    /// <summary>牵头单位: leads.</summary>
    Lead,

    /// <summary>配合单位: supports.</summary>
    Support,
}
