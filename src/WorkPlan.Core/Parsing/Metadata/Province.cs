namespace WorkPlan.Core.Parsing.Metadata;

/// <summary>A division of the first level.</summary>
/// <param name="Code">Its code in GB/T 2260.</param>
/// <param name="Name">Its full name.</param>
/// <param name="ShortName">The name without 省, 市, 自治区.</param>
/// <param name="Marks">The single characters that stand for it in 文号: 苏, 豫.</param>
internal readonly record struct Province(int Code, string Name, string ShortName, string Marks)
{
    /// <summary>Whether it is one of the four cities directly under the central government.</summary>
    internal bool IsCity => Name[^1] == '市';
}
