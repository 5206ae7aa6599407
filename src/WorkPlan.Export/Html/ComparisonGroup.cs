using WorkPlan.Core;

namespace WorkPlan.Export.Html;

/// <summary>The items under one section of the new plan; or under one of the old plan, where the new one has no counterpart.</summary>
/// <param name="Section">The section; null for tasks outside any.</param>
/// <param name="IsOld">Whether it is a section of the old plan that has no counterpart.</param>
/// <param name="Counterparts">The sections of the old plan that correspond to it; empty where there are none.</param>
/// <param name="Rows">The items, in the order of the new plan, removed ones behind what stood before them in the old one.</param>
internal sealed record ComparisonGroup(Section? Section, bool IsOld, IReadOnlyList<Section> Counterparts, IReadOnlyList<ComparisonRow> Rows);
