using System.Collections.Immutable;
using WorkPlan.Core;

namespace WorkPlan.Export.Views.Comparisons;

/// <summary>Writes the heading of a section of the new plan.</summary>
internal static class SectionLine
{
    /// <param name="layout">Gets the line.</param>
    /// <param name="section">The section.</param>
    /// <param name="counterparts">The sections of the old plan that it stands for; named where one is called otherwise.</param>
    internal static void Write(TextLayout layout, Section section, ImmutableArray<Section> counterparts)
    {
        string others = counterparts.All(other => other.Heading == section.Heading) ? "" : VisibleText.Of(string.Join("; ", counterparts));
        if (section.Level == 1)
        {
            layout.BlankLine();
        }

        layout.Line(
            Margin.Blanks(2 * (section.Level - 1), 2 * section.Level),
            Run.Strong(VisibleText.Of(section.ToString())),
            Run.Faint(others.Length == 0 ? "" : $"  ← {others}"));
    }
}
