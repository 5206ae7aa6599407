using WorkPlan.Core;

namespace WorkPlan.Export.Tables;

/// <summary>The row of a section.</summary>
/// <param name="Section">The section.</param>
/// <param name="Number">Its number among the plan's, from 1.</param>
/// <param name="Parent">The number of the section that it stands in; null for one of the plan itself.</param>
internal sealed record SectionRow(Section Section, int Number, int? Parent);
