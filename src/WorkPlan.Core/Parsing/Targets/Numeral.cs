namespace WorkPlan.Core.Parsing.Targets;

/// <summary>A number as it stands in a text, before its unit.</summary>
/// <param name="End">The place behind its last character, 余 and 多 included.</param>
/// <param name="Value">What it says: 1.2万 is 12000, 百分之十五 is 15.</param>
/// <param name="Max">The upper bound where the numeral itself is a range, as 三四十 is; null elsewhere.</param>
/// <param name="Notation">How it is written.</param>
/// <param name="IsOpenEnded">Whether 余, 多 or 几 says that it is somewhat more.</param>
/// <param name="Scale">What its last 万 or 亿 multiplies by; 1 where it has none. In 3—5万 it holds for both bounds.</param>
/// <param name="Share">The sign of a share that its words imply, % or ‰; null where they imply none.</param>
internal readonly record struct Numeral(
    int End, decimal Value, decimal? Max, NumeralNotation Notation, bool IsOpenEnded, decimal Scale, char? Share);
