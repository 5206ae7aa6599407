namespace WorkPlan.Core.Parsing.Targets;

/// <summary>What the plan and the place in it say about the figures of a paragraph.</summary>
/// <param name="PlanYear">The year that 年内 and 6月底前 refer to; null where it is not known, and then they give no deadline.</param>
/// <param name="DefaultStatus">Achieved in a review of what was done, else planned.</param>
internal readonly record struct TargetContext(int? PlanYear, TargetStatus DefaultStatus);
