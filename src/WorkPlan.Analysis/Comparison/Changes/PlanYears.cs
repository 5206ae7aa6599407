using WorkPlan.Core;

namespace WorkPlan.Analysis.Comparison.Changes;

/// <summary>The years that two plans are for, where plans of years are compared; null where they are not known or do not matter.</summary>
internal readonly record struct PlanYears(int? Old, int? New)
{
    internal static PlanYears Of(Plan old, Plan current, PlanComparerOptions options) =>
        options.Relation == PlanRelation.Years ? new PlanYears(old.Year, current.Year) : default;

    /// <summary>Whether each day lies in its plan's own year, so that the same day of the year is the same deadline.</summary>
    internal bool AreBothOwn(DateOnly then, DateOnly now) => then.Year == Old && now.Year == New;
}
