using System.Collections.Immutable;
using WorkPlan.Core;

namespace WorkPlan.Analysis.Comparison;

/// <summary>A task of the new plan that continues several tasks of the old plan: the best one is its match, the further ones are its parts.</summary>
public sealed class TaskMerge
{
    internal TaskMerge(TaskMatch match, ImmutableArray<PlanTask> parts)
    {
        Match = match;
        Parts = parts;
    }

    /// <summary>The match with the old task that it continues best.</summary>
    public TaskMatch Match { get; }

    /// <summary>The task of the new plan.</summary>
    public PlanTask New => Match.New;

    /// <summary>The further tasks of the old plan that it continues, in their order; at least one. Each stands in no match and is not removed.</summary>
    public ImmutableArray<PlanTask> Parts { get; }

    /// <summary>The old tasks and the new one.</summary>
    public override string ToString() => $"{Match.Old} + {string.Join(" + ", Parts)} → {New}";
}
