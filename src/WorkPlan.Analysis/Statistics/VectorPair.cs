namespace WorkPlan.Analysis.Statistics;

/// <summary>What two vectors have in common, gone through place by place in one order, so that sums are the same whoever asks.</summary>
internal readonly ref struct VectorPair
{
    private readonly SparseVector left;
    private readonly SparseVector right;
    private readonly int length;

    internal VectorPair(SparseVector left, SparseVector right, int length)
    {
        this.left = left;
        this.right = right;
        this.length = length;
    }

    internal double Measure(SimilarityMeasure measure)
    {
        if (measure == SimilarityMeasure.Correlation)
        {
            return Correlation();
        }

        if (IsZero(left) || IsZero(right))
        {
            return double.NaN;
        }

        return measure switch
        {
            SimilarityMeasure.Cosine => Fold(Product) / (Math.Sqrt(Squares(left)) * Math.Sqrt(Squares(right))),
            SimilarityMeasure.ExtendedJaccard => Fold(Product) is var common ? common / (Squares(left) + Squares(right) - common) : 0,
            SimilarityMeasure.ExtendedDice => 2 * Fold(Product) / (Squares(left) + Squares(right)),
            SimilarityMeasure.Jaccard => Fold(Both) / Fold(Either),
            SimilarityMeasure.Dice => 2 * Fold(Both) / (Fold(Both) + Fold(Either)),
            SimilarityMeasure.Hamann => (length - (2 * Fold(OnlyOne))) / length,
            SimilarityMeasure.SimpleMatching => (length - Fold(OnlyOne)) / length,
            SimilarityMeasure.Euclidean => Math.Sqrt(Fold((x, y) => (x - y) * (x - y))),
            SimilarityMeasure.Manhattan => Fold((x, y) => Math.Abs(x - y)),
            SimilarityMeasure.Maximum => Largest(),
            SimilarityMeasure.Canberra => Fold((x, y) => x == 0 && y == 0 ? 0 : Math.Abs(x - y) / (Math.Abs(x) + Math.Abs(y))),
            _ => throw new ArgumentOutOfRangeException(nameof(measure), measure, "There is no such measure."),
        };
    }

    private double Correlation()
    {
        double meanLeft = left.Sum() / length;
        double meanRight = right.Sum() / length;
        double covariance = (Fold(Product) / length) - (meanLeft * meanRight);
        double varianceLeft = (Squares(left) / length) - (meanLeft * meanLeft);
        double varianceRight = (Squares(right) / length) - (meanRight * meanRight);
        return IsConstant(left) || IsConstant(right) ? double.NaN : covariance / (Math.Sqrt(varianceLeft) * Math.Sqrt(varianceRight));
    }

    /// <summary>The sum of what each place that either has gives, in the order of the places.</summary>
    private double Fold(Func<double, double, double> value)
    {
        double sum = 0;
        (int i, int j) = (0, 0);
        while (Next(ref i, ref j, out double x, out double y))
        {
            sum += value(x, y);
        }

        return sum;
    }

    private double Largest()
    {
        double largest = 0;
        (int i, int j) = (0, 0);
        while (Next(ref i, ref j, out double x, out double y))
        {
            largest = Math.Max(largest, Math.Abs(x - y));
        }

        return largest;
    }

    private bool Next(ref int i, ref int j, out double x, out double y)
    {
        (x, y) = (0, 0);
        if (i == left.Count && j == right.Count)
        {
            return false;
        }

        int atLeft = i < left.Count ? left.Places[i] : int.MaxValue;
        int atRight = j < right.Count ? right.Places[j] : int.MaxValue;
        if (atLeft <= atRight)
        {
            x = left.Values[i++];
        }

        if (atRight <= atLeft)
        {
            y = right.Values[j++];
        }

        return true;
    }

    private bool IsConstant(SparseVector vector)
    {
        double first = vector.Count < length ? 0 : vector.Values[0];
        return !vector.Values.ContainsAnyExcept(first);
    }

    private static bool IsZero(SparseVector vector) => !vector.Values.ContainsAnyExcept(0.0);

    private static double Squares(SparseVector vector)
    {
        double sum = 0;
        foreach (double value in vector.Values)
        {
            sum += value * value;
        }

        return sum;
    }

    private static double Product(double x, double y) => x * y;

    private static double Both(double x, double y) => x != 0 && y != 0 ? 1 : 0;

    private static double Either(double x, double y) => x != 0 || y != 0 ? 1 : 0;

    private static double OnlyOne(double x, double y) => (x != 0) != (y != 0) ? 1 : 0;
}
