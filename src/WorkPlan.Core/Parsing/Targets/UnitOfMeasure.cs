namespace WorkPlan.Core.Parsing.Targets;

/// <summary>A word that makes a number a figure.</summary>
/// <param name="Printed">The word as it stands behind the number.</param>
/// <param name="Name">The unit that it is given out as.</param>
/// <param name="Use">What it takes.</param>
/// <param name="LeadsNoun">Whether the counted thing can stand directly behind, as in 10所学校; a share or a length of time is counted by itself.</param>
internal sealed record UnitOfMeasure(string Printed, string Name, UnitUse Use, bool LeadsNoun);
