namespace WorkPlan.Core.Parsing.Targets;

/// <summary>What states a target.</summary>
internal enum FigureKind
{
    /// <summary>A number with a unit.</summary>
    Number,

    /// <summary>Words for all of it: 全覆盖, 清零, 全部完成.</summary>
    Completion,

    /// <summary>全面完成, 全部建成, 所有 with what it reaches; beside a number it only says that all of the number is meant.</summary>
    UniversalCompletion,
}
