namespace WorkPlan.Analysis.Comparison.Alignment;

/// <summary>Holds one vector spread out over all features, so that its products with others are quick.</summary>
internal sealed class VectorProbe(int featureCount)
{
    private readonly int[] spread = new int[featureCount];
    private SparseVector? held;

    /// <summary>The product of two vectors; quickest where the first is the same as in the last call.</summary>
    internal long Multiply(SparseVector first, SparseVector second)
    {
        Hold(first);
        ReadOnlySpan<int> features = second.Features;
        ReadOnlySpan<int> weights = second.Weights;
        long sum = 0;
        for (int i = 0; i < features.Length; i++)
        {
            sum += (long)spread[features[i]] * weights[i];
        }

        return sum;
    }

    /// <summary>The cosine of the angle between two vectors, from 0 to 1; 0 where one of them is empty.</summary>
    internal double Cosine(SparseVector first, SparseVector second) => SparseVector.Cosine(Multiply(first, second), first, second);

    private void Hold(SparseVector vector)
    {
        if (held == vector)
        {
            return;
        }

        foreach (int feature in held is null ? [] : held.Features)
        {
            spread[feature] = 0;
        }

        for (int i = 0; i < vector.Features.Length; i++)
        {
            spread[vector.Features[i]] = vector.Weights[i];
        }

        held = vector;
    }
}
