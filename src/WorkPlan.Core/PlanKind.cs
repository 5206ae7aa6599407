namespace WorkPlan.Core;

/// <summary>What a document calls itself.</summary>
public enum PlanKind
{
    /// <summary>其他: opinions, notices and all else.</summary>
    Other,

    /// <summary>工作要点.</summary>
    KeyPoints,

    /// <summary>工作计划, 方案, 工作思路, 行动计划.</summary>
    WorkPlan,

    /// <summary>总结与安排: review and plan in one, speeches included.</summary>
    ReviewAndPlan,

    /// <summary>报告: 政府工作报告, 总结.</summary>
    Report,

    /// <summary>规划.</summary>
    Outline,
}
