using WorkPlan.Core;
using WorkPlan.Core.Text;

namespace WorkPlan.Analysis.Corpora;

/// <summary>A target as a corpus keeps it: without its words, which its span finds in the source.</summary>
/// <param name="Indicator">What is measured; empty where the clause does not say.</param>
/// <param name="Comparator">How the figure is to be read.</param>
/// <param name="Value">The figure as a plain number in <paramref name="Unit"/>; the lower bound of a range.</param>
/// <param name="MaxValue">The upper bound of a range; null elsewhere.</param>
/// <param name="Unit">The unit; empty where none is stated.</param>
/// <param name="Deadline">The day by which it is to be reached; null where the sentence does not say.</param>
/// <param name="Status">Whether it is promised or reported.</param>
/// <param name="Span">The clause in the source as given.</param>
public sealed record CorpusTarget(
    string Indicator, TargetComparator Comparator, decimal Value, decimal? MaxValue, string Unit, DateOnly? Deadline, TargetStatus Status, TextSpan Span)
{
    /// <summary>The target as <c>indicator comparator value unit</c>.</summary>
    public override string ToString() =>
        string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{Indicator} {Comparator.ToSymbol()} {Value:0.####}{Unit}");
}
