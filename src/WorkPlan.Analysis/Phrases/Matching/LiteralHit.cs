namespace WorkPlan.Analysis.Phrases.Matching;

/// <summary>One place where a literal stands.</summary>
/// <param name="Start">The first code unit, counted from 0 in the text that was searched.</param>
/// <param name="Length">The number of code units; at least 1.</param>
/// <param name="Id">The place of the literal in the list that the matcher was built from.</param>
internal readonly record struct LiteralHit(int Start, int Length, int Id);
