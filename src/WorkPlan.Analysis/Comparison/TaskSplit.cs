using System.Collections.Immutable;
using WorkPlan.Core;

namespace WorkPlan.Analysis.Comparison;

/// <summary>A task of the old plan that several tasks of the new plan continue: the best one is its match, the further ones are its parts.</summary>
public sealed class TaskSplit
{
    internal TaskSplit(TaskMatch match, ImmutableArray<PlanTask> parts)
    {
        Match = match;
        Parts = parts;
    }

    /// <summary>The match with the new task that continues it best.</summary>
    public TaskMatch Match { get; }

    /// <summary>The task of the old plan.</summary>
    public PlanTask Old => Match.Old;

    /// <summary>The further tasks of the new plan that continue it, in their order; at least one. Each stands in no match and is not added.</summary>
    public ImmutableArray<PlanTask> Parts { get; }

    /// <summary>The old task and the new ones.</summary>
    public override string ToString() => $"{Old} → {Match.New} + {string.Join(" + ", Parts)}";
}
