using System.Globalization;
using WorkPlan.Core.Text;

namespace WorkPlan.Core;

/// <summary>A clause that states a figure that the plan commits to, or that a review reports as reached.</summary>
/// <param name="Text">The smallest clause that states it, clean.</param>
/// <param name="Indicator">What is measured; empty where the clause does not say.</param>
/// <param name="Comparator">How the figure is to be read.</param>
/// <param name="Value">The figure as a plain number in <paramref name="Unit"/>: 1.2万人 is 12000; the lower bound of a range.</param>
/// <param name="MaxValue">The upper bound of a range such as 3—5所; null elsewhere.</param>
/// <param name="Unit">The unit without 万 or 亿, such as 所, 人次, %, 元; empty where none is stated.</param>
/// <param name="Deadline">The day by which it is to be reached, where its sentence says.</param>
/// <param name="Status">Whether it is promised or reported.</param>
/// <param name="Nature">How binding it is; null where the plan does not say.</param>
/// <param name="Span">The clause in the source as given.</param>
public sealed record Target(
    string Text,
    string Indicator,
    TargetComparator Comparator,
    decimal Value,
    decimal? MaxValue,
    string Unit,
    DateOnly? Deadline,
    TargetStatus Status,
    TargetNature? Nature,
    TextSpan Span)
{
    /// <summary>The target as <c>indicator comparator value unit</c>, with its deadline.</summary>
    public override string ToString()
    {
        string figure = MaxValue is { } max
            ? string.Create(CultureInfo.InvariantCulture, $"{Value:0.####}–{max:0.####}")
            : Value.ToString("0.####", CultureInfo.InvariantCulture);
        string due = Deadline is { } day ? string.Create(CultureInfo.InvariantCulture, $" by {day:yyyy-MM-dd}") : "";
        return Comparator == TargetComparator.Complete
            ? $"{Indicator} {Comparator.ToSymbol()}{due}"
            : $"{Indicator} {Comparator.ToSymbol()} {figure}{Unit}{due}";
    }
}
