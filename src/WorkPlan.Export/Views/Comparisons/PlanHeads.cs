using WorkPlan.Core;

namespace WorkPlan.Export.Views.Comparisons;

/// <summary>Writes which plans are compared: a line each, with its short name, title and file.</summary>
internal static class PlanHeads
{
    internal static void Write(TextLayout layout, params ReadOnlySpan<(string Label, Plan Plan)> plans)
    {
        int width = 0;
        foreach ((string label, _) in plans)
        {
            width = Math.Max(width, DisplayWidth.Of(label) + 2);
        }

        foreach ((string label, Plan plan) in plans)
        {
            layout.Line(
                Margin.Blanks(0, width),
                Run.Label(DisplayWidth.Pad(label, width)),
                Run.Strong(VisibleText.Of(plan.Title ?? "(no title)")),
                Run.Faint($"  {VisibleText.Of(plan.Source.Path ?? "(no name)")}"));
        }
    }
}
