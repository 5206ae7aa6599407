namespace WorkPlan.Analysis.Comparison.Changes;

/// <summary>A run of tokens that is the same on both sides, or that differs.</summary>
/// <param name="Old">The number of old tokens.</param>
/// <param name="New">The number of new tokens; the same number for an equal run unless its text was cut into other words.</param>
/// <param name="IsEqual">Whether both sides are the same.</param>
internal readonly record struct Stretch(int Old, int New, bool IsEqual);
