namespace WorkPlan.Tools.RegionTable;

/// <summary>What shows which division an ended one became, in the order in which it is asked.</summary>
internal enum SuccessorRule
{
    /// <summary>Nothing does.</summary>
    None,

    /// <summary>A new code bears the same name in the same province.</summary>
    SameName,

    /// <summary>The code stays and bears a new name.</summary>
    SameCode,

    /// <summary>A new code bears the same name with another word for the division: 邕宁县, 邕宁区.</summary>
    SameBase,

    /// <summary>A name of one character got a second: 蓟县, 蓟州区.</summary>
    Lengthened,

    /// <summary>The one county of its prefecture that is left over, where one new division is left over: 绍兴县, 柯桥区.</summary>
    LeftOver,

    /// <summary>A county became a prefecture of the same name that has no counties: 儋州市.</summary>
    Raised,
}
