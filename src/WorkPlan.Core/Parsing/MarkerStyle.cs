namespace WorkPlan.Core.Parsing;

/// <summary>The ways in which headings and tasks are numbered. The outline ranks them by what it sees, not by their order here.</summary>
internal enum MarkerStyle
{
    /// <summary>No number.</summary>
    None,

    /// <summary>第一部分, 第一编, 第一篇.</summary>
    Part,

    /// <summary>第一章.</summary>
    Chapter,

    /// <summary>第一节.</summary>
    ChapterSection,

    /// <summary>一、.</summary>
    Chinese,

    /// <summary>（一）.</summary>
    ChineseInBrackets,

    /// <summary>1. or 1、.</summary>
    Arabic,

    /// <summary>（1） or 1）.</summary>
    ArabicInBrackets,

    /// <summary>①.</summary>
    Circled,

    /// <summary>【任务一】 or 任务一：.</summary>
    Label,

    /// <summary>第一，.</summary>
    Ordinal,

    /// <summary>一是, 一要.</summary>
    Enumerated,
}
