namespace WorkPlan.Core.Parsing.Targets;

/// <summary>How a number is written.</summary>
internal enum NumeralNotation
{
    /// <summary>Arabic digits, 万 and 亿 included: 82, 1.2万.</summary>
    Arabic,

    /// <summary>Chinese characters of two places or more, or a share: 二百二十, 百分之五.</summary>
    Chinese,

    /// <summary>One to ten in a single character, or two in a row as 一两: seldom a count, mostly part of a word.</summary>
    SmallChinese,
}
