namespace WorkPlan.Core.Parsing.Targets;

/// <summary>A clause of the clean text, or the part of it that belongs to one figure.</summary>
/// <param name="Start">The first character.</param>
/// <param name="End">The place behind the last one.</param>
internal readonly record struct Stretch(int Start, int End);
