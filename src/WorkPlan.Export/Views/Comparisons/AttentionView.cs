using WorkPlan.Analysis.Comparison;

namespace WorkPlan.Export.Views.Comparisons;

/// <summary>Writes which fields of policy won or lost most.</summary>
internal static class AttentionView
{
    private const int MostShown = 5;

    // What would be told as 0%.
    private const double LeastShift = 0.005;

    internal static void Write(TextLayout layout, PlanComparison comparison)
    {
        CategoryAttention[] moved = [.. comparison.Attention.Where(field => Math.Abs(field.Shift) >= LeastShift).Take(MostShown)];
        if (moved.Length == 0)
        {
            return;
        }

        int width = moved.Max(field => DisplayWidth.Of(VisibleText.Of(field.Category))) + 2;
        layout.BlankLine();
        layout.Line(default, Run.Strong("attention"), Run.Faint("  shares of the policy phrases in tasks"));
        foreach (CategoryAttention field in moved)
        {
            bool hasWon = field.Shift > 0;
            layout.Line(
                Margin.Blanks(2, 4),
                new Run(hasWon ? "↑ " : "↓ ", hasWon ? Ink.Added : Ink.Removed),
                Run.Plain(DisplayWidth.Pad(VisibleText.Of(field.Category), width)),
                Run.Plain($"{FigureWords.Percent(field.OldShare),4} → {FigureWords.Percent(field.NewShare),4}"),
                Run.Faint($"  {Counted.Number(field.OldCount)} → {Counted.Of(field.NewCount, "phrase")}"));
        }
    }
}
