namespace WorkPlan.Analysis.Comparison.Alignment;

/// <summary>What each feature weighs: the more the fewer tasks have it.</summary>
/// <remarks>
/// The weight is tf·idf (Spärck Jones 1972; Salton and Buckley 1988) with 1 + ln(count in the task) and ln((N + 1) / (n + 0.5)) for a
/// feature that n of N tasks have, in whole numbers of at least one, so that no sum depends on its order and no feature is lost.
/// </remarks>
internal sealed class FeatureWeights
{
    private const double Scale = 256;

    private readonly int[] taskCounts;
    private readonly double[] rarities;

    /// <summary>Weights for the tasks of both plans, given by their features.</summary>
    internal FeatureWeights(FeatureTable table, IReadOnlyCollection<FeatureBag> tasks)
    {
        taskCounts = new int[table.Count];
        foreach (FeatureBag task in tasks)
        {
            foreach (int feature in task.Features)
            {
                taskCounts[feature]++;
            }
        }

        rarities = [.. Enumerable.Range(0, tasks.Count + 1).Select(count => Math.Max(1, Scale * Math.Log((tasks.Count + 1) / (count + 0.5))))];
    }

    internal SparseVector Weigh(FeatureBag bag)
    {
        int[] weights = new int[bag.Features.Length];
        for (int i = 0; i < weights.Length; i++)
        {
            double rarity = rarities[taskCounts[bag.Features[i]]];
            weights[i] = (int)(bag.Counts[i] == 1 ? rarity : rarity * (1 + Math.Log(bag.Counts[i])));
        }

        return new SparseVector(bag.Features, weights);
    }
}
