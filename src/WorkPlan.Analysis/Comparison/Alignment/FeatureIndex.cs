namespace WorkPlan.Analysis.Comparison.Alignment;

/// <summary>Tells which tasks have a feature, and what it weighs there.</summary>
internal sealed class FeatureIndex
{
    /// <summary>Where the entries of each feature start; behind the last feature, the number of entries.</summary>
    private readonly int[] starts;
    private readonly Entry[] entries;

    internal FeatureIndex(PlanProfile plan)
    {
        TaskProfile[] tasks = plan.Tasks;
        int features = plan.FeatureCount;
        starts = new int[features + 1];
        foreach (TaskProfile task in tasks)
        {
            foreach (int feature in task.Text.Features)
            {
                starts[feature + 1]++;
            }
        }

        for (int feature = 0; feature < features; feature++)
        {
            starts[feature + 1] += starts[feature];
        }

        entries = new Entry[starts[^1]];
        int[] next = [.. starts];
        foreach (TaskProfile task in tasks)
        {
            for (int i = 0; i < task.Text.Features.Length; i++)
            {
                entries[next[task.Text.Features[i]]++] = new Entry(task.Position, task.Text.Weights[i]);
            }
        }
    }

    /// <summary>The tasks that have a feature, in their order; empty for one that none has.</summary>
    internal ReadOnlySpan<Entry> Of(int feature) => entries.AsSpan(starts[feature]..starts[feature + 1]);

    internal readonly record struct Entry(int Task, int Weight);
}
