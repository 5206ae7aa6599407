namespace WorkPlan.Core.Parsing.Targets;

/// <summary>A number with its unit, or words that stand for 100 %, at its place in the text.</summary>
/// <param name="Kind">Which of the two.</param>
/// <param name="Start">The first character.</param>
/// <param name="End">The place behind the unit and behind 以上, 左右 and the like.</param>
/// <param name="Value">The number, the lower bound of a range.</param>
/// <param name="Max">The upper bound of a range.</param>
/// <param name="Unit">The unit; % for a completion.</param>
/// <param name="LeadsNoun">Whether the counted thing can stand directly behind.</param>
/// <param name="Bound">What 余, 以上, 以内 and the like say; null where nothing such stands with the number.</param>
internal readonly record struct Figure(
    FigureKind Kind, int Start, int End, decimal Value, decimal? Max, string Unit, bool LeadsNoun, TargetComparator? Bound);
