namespace WorkPlan.Analysis.Comparison.Alignment;

/// <summary>Counts the features of one text after another.</summary>
internal sealed class FeatureCounter
{
    private readonly List<int> met = [];
    private int[] counts = new int[1024];

    internal bool IsEmpty => met.Count == 0;

    internal void Add(int feature)
    {
        if (feature >= counts.Length)
        {
            Array.Resize(ref counts, Math.Max(feature + 1, 2 * counts.Length));
        }

        if (counts[feature]++ == 0)
        {
            met.Add(feature);
        }
    }

    /// <summary>What was counted since the last call.</summary>
    internal FeatureBag Take()
    {
        FeatureBag bag = new([.. met], new int[met.Count]);
        for (int i = 0; i < bag.Features.Length; i++)
        {
            bag.Counts[i] = counts[bag.Features[i]];
            counts[bag.Features[i]] = 0;
        }

        met.Clear();
        return bag;
    }
}
