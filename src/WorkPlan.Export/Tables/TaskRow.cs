using WorkPlan.Core;

namespace WorkPlan.Export.Tables;

/// <summary>The row of a task.</summary>
/// <param name="Task">The task.</param>
/// <param name="Number">Its number among the plan's, from 1.</param>
/// <param name="Section">The number of the section that it stands in; null for a task outside any.</param>
internal sealed record TaskRow(PlanTask Task, int Number, int? Section);
