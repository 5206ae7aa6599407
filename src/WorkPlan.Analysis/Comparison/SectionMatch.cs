using WorkPlan.Core;

namespace WorkPlan.Analysis.Comparison;

/// <summary>A section of the old plan and its counterpart, the section of the new plan that most of its tasks went to.</summary>
/// <param name="Old">The section of the old plan; null for the tasks outside any section.</param>
/// <param name="New">The section of the new plan; null for the tasks outside any section.</param>
public readonly record struct SectionMatch(Section? Old, Section? New)
{
    /// <summary>Both headings.</summary>
    public override string ToString() => $"{Old?.ToString() ?? "—"} → {New?.ToString() ?? "—"}";
}
