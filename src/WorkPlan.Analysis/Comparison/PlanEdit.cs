using WorkPlan.Core.Text;

namespace WorkPlan.Analysis.Comparison;

/// <summary>A stretch of a task's text, before and after.</summary>
/// <param name="Kind">What happened to it.</param>
/// <param name="OldText">The clean text of the old task; empty for an insertion.</param>
/// <param name="NewText">The clean text of the new task; empty for a deletion.</param>
/// <param name="OldSpan">Its place in the old source as given; empty, at the place between, for an insertion.</param>
/// <param name="NewSpan">Its place in the new source as given; empty, at the place between, for a deletion.</param>
public readonly record struct PlanEdit(EditKind Kind, string OldText, string NewText, TextSpan OldSpan, TextSpan NewSpan)
{
    /// <summary>The texts with <c>=</c>, <c>-</c>, <c>+</c> in front, as in <c>-力争 +确保</c>.</summary>
    public override string ToString() => Kind switch
    {
        EditKind.Unchanged => $"={NewText}",
        EditKind.Deleted => $"-{OldText}",
        EditKind.Inserted => $"+{NewText}",
        _ => $"-{OldText} +{NewText}",
    };
}
