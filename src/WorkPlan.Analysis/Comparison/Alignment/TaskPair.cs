namespace WorkPlan.Analysis.Comparison.Alignment;

/// <summary>A task of the old plan and one of the new, by their positions.</summary>
internal readonly record struct TaskPair(int Old, int New);
