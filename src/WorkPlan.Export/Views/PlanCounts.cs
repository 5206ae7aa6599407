using WorkPlan.Core;

namespace WorkPlan.Export.Views;

/// <summary>How many of each a plan holds.</summary>
internal readonly record struct PlanCounts(int Sections, int Tasks, int Targets, int References, int Units)
{
    internal static PlanCounts Of(Plan plan)
    {
        PlanCounts counts = new(0, 0, plan.Targets.Length, plan.References.Length, 0);
        foreach (PlanNode node in plan.Descendants())
        {
            counts = node switch
            {
                Section section => new(
                    counts.Sections + 1, counts.Tasks, counts.Targets + section.Targets.Length,
                    counts.References + section.References.Length, counts.Units + section.Units.Length),
                PlanTask task => new(
                    counts.Sections, counts.Tasks + 1, counts.Targets + task.Targets.Length,
                    counts.References + task.References.Length, counts.Units + task.Units.Length),
                _ => counts,
            };
        }

        return counts;
    }
}
