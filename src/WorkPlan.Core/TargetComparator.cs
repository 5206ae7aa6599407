namespace WorkPlan.Core;

/// <summary>How a target's figure is to be read.</summary>
public enum TargetComparator
{
    /// <summary><c>=</c>: a stated amount or level to reach, build or hold.</summary>
    Equal,

    /// <summary><c>&gt;=</c>: 不低于, 以上, 余, 多.</summary>
    AtLeast,

    /// <summary><c>&lt;=</c>: 以内, 不超过, 控制在.</summary>
    AtMost,

    /// <summary><c>+</c>: increase by, 增加学位10100个.</summary>
    Increase,

    /// <summary><c>-</c>: decrease by.</summary>
    Decrease,

    /// <summary><c>-&gt;100%</c>: all of it, 全覆盖, 清零, 全部完成; the value is 100, the unit %.</summary>
    Complete,
}
