namespace WorkPlan.Core;

/// <summary>The part that a section plays in its plan.</summary>
public enum SectionZone
{
    /// <summary>What is to be done.</summary>
    Work,

    /// <summary>指导思想, 总体要求: what guides the work.</summary>
    Guiding,

    /// <summary>工作回顾: what was done; its figures are achieved, never planned.</summary>
    Review,

    /// <summary>保障措施, 组织领导: how the work is backed.</summary>
    Safeguard,

    /// <summary>附件: tables and lists behind the text.</summary>
    Annex,
}
