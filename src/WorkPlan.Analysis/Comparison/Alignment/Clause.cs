namespace WorkPlan.Analysis.Comparison.Alignment;

/// <summary>What stands between two punctuation marks.</summary>
/// <param name="Feature">The number of its text, the same for the same text in both plans.</param>
/// <param name="First">Its first token.</param>
/// <param name="Count">The number of its tokens, the mark behind it not counted.</param>
/// <param name="Length">Its characters.</param>
internal readonly record struct Clause(int Feature, int First, int Count, int Length);
