using WorkPlan.Core;

namespace WorkPlan.Export.Views.Comparisons;

/// <summary>Goes through the outline of a plan by way of some of its tasks.</summary>
internal static class OutlineWalk
{
    /// <summary>The tasks and every section around one, in the order of the source.</summary>
    internal static IEnumerable<PlanNode> Of(Plan plan, IEnumerable<PlanTask> tasks)
    {
        HashSet<PlanNode> shown = [];
        foreach (PlanTask task in tasks)
        {
            shown.Add(task);
            for (PlanNode? node = task.Parent; node is Section && shown.Add(node); node = node.Parent)
            {
            }
        }

        return plan.Descendants().Where(shown.Contains);
    }

    /// <summary>The number of sections around a task.</summary>
    internal static int DepthOf(PlanTask task) => task.Section?.Level ?? 0;
}
