namespace WorkPlan.Analysis.Comparison.Alignment;

/// <summary>Weights of features. Whole numbers, so that sums do not depend on the order in which they are added.</summary>
internal sealed class SparseVector
{
    private readonly int[] features;
    private readonly int[] weights;

    /// <summary>A vector of features, each once, and their weights.</summary>
    internal SparseVector(int[] features, int[] weights)
    {
        this.features = features;
        this.weights = weights;
        foreach (int weight in weights)
        {
            SquaredLength += (long)weight * weight;
        }

        Length = Math.Sqrt(SquaredLength);
    }

    internal ReadOnlySpan<int> Features => features;

    internal ReadOnlySpan<int> Weights => weights;

    internal long SquaredLength { get; }

    internal double Length { get; }

    /// <summary>The cosine of the angle between two vectors by their product, from 0 to 1; 0 where one of them is empty.</summary>
    internal static double Cosine(long product, SparseVector a, SparseVector b) => product == 0 ? 0 : Math.Min(1, product / (a.Length * b.Length));

    /// <summary>How much of the smaller vector stands in the other: the product over the smaller squared length, at most 1.</summary>
    internal static double Overlap(long product, SparseVector a, SparseVector b) =>
        product == 0 ? 0 : Math.Min(1, (double)product / Math.Min(a.SquaredLength, b.SquaredLength));
}
