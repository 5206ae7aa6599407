using System.Collections.Immutable;
using WorkPlan.Core;

namespace WorkPlan.Analysis.Comparison;

/// <summary>One task through several plans.</summary>
public sealed class TaskChain
{
    internal TaskChain(int first, ImmutableArray<PlanTask> tasks, ImmutableArray<TaskMatch> matches)
    {
        First = first;
        Tasks = tasks;
        Matches = matches;
    }

    /// <summary>The place of the first plan that has the task, counted from 0.</summary>
    public int First { get; }

    /// <summary>The place of the last plan that has the task.</summary>
    public int Last => First + Tasks.Length - 1;

    /// <summary>The task in the plans from <see cref="First"/> to <see cref="Last"/>, one a plan; at least one.</summary>
    public ImmutableArray<PlanTask> Tasks { get; }

    /// <summary>What changed from each of <see cref="Tasks"/> to the next; one fewer than those.</summary>
    public ImmutableArray<TaskMatch> Matches { get; }

    /// <summary>The last title and the number of plans.</summary>
    public override string ToString() => $"{Tasks[^1].Title} ({Tasks.Length})";
}
