namespace WorkPlan.Core.Tests.Generation;

/// <summary>How a generated plan is laid out.</summary>
public enum OutlineStyle
{
    /// <summary>一、 over 1.</summary>
    Headed,

    /// <summary>一、 over （一） over 1.</summary>
    ThreeLevels,

    /// <summary>一、 over （一）, where the heading runs into its text.</summary>
    RunIn,

    /// <summary>第一章 over 第一节 over 1.</summary>
    Chapters,

    /// <summary>一、 over 一是.</summary>
    Enumerated,

    /// <summary>A review and a plan under unnumbered headings; tasks without numbers, led by their topic.</summary>
    TopicLed,

    /// <summary>一、 over 【任务一】, the title on a line of its own.</summary>
    Labels,

    /// <summary>一、 over （一） over ①.</summary>
    Circled,
}
