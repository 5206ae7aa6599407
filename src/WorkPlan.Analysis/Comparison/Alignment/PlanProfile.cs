namespace WorkPlan.Analysis.Comparison.Alignment;

/// <summary>A plan as the comparison sees it.</summary>
/// <param name="Analysis">The plan.</param>
/// <param name="Tasks">Its tasks, in its order.</param>
/// <param name="FeatureCount">The number of features of both plans.</param>
internal sealed record PlanProfile(PlanAnalysis Analysis, TaskProfile[] Tasks, int FeatureCount);
