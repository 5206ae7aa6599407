namespace WorkPlan.Analysis.Statistics;

/// <summary>What two vectors have in common, gone through place by place in one order, so that sums are the same whoever asks.</summary>
/// <param name="left">One vector.</param>
/// <param name="spread">Its values by their places, zeros included.</param>
/// <param name="right">The other vector.</param>
internal readonly ref struct VectorPair(MeasuredVector left, ReadOnlySpan<double> spread, MeasuredVector right)
{
    private readonly SparseVector leftValues = left.Values;
    private readonly SparseVector rightValues = right.Values;
    private readonly ReadOnlySpan<double> spread = spread;

    internal double Measure(SimilarityMeasure measure)
    {
        if (measure == SimilarityMeasure.Correlation)
        {
            return Correlation();
        }

        if (left.Present == 0 || right.Present == 0)
        {
            return double.NaN;
        }

        return measure switch
        {
            SimilarityMeasure.Cosine => Product() / (Math.Sqrt(left.Squares) * Math.Sqrt(right.Squares)),
            SimilarityMeasure.ExtendedJaccard => Product() is var common ? common / (left.Squares + right.Squares - common) : 0,
            SimilarityMeasure.ExtendedDice => 2 * Product() / (left.Squares + right.Squares),
            SimilarityMeasure.Jaccard => Both() is var both ? both / (left.Present + right.Present - both) : 0,
            SimilarityMeasure.Dice => 2 * Both() / (left.Present + right.Present),
            SimilarityMeasure.Hamann => (left.Length - (2 * OnlyOne())) / left.Length,
            SimilarityMeasure.SimpleMatching => (left.Length - OnlyOne()) / left.Length,
            SimilarityMeasure.Euclidean => Math.Sqrt(Fold((x, y) => (x - y) * (x - y))),
            SimilarityMeasure.Manhattan => Fold((x, y) => Math.Abs(x - y)),
            SimilarityMeasure.Maximum => Largest(),
            SimilarityMeasure.Canberra => Fold((x, y) => x == 0 && y == 0 ? 0 : Math.Abs(x - y) / (Math.Abs(x) + Math.Abs(y))),
            _ => throw new ArgumentOutOfRangeException(nameof(measure), measure, "There is no such measure."),
        };
    }

    private double Correlation()
    {
        double covariance = (Product() / left.Length) - (left.Mean * right.Mean);
        return left.IsConstant || right.IsConstant ? double.NaN : covariance / (left.Deviation * right.Deviation);
    }

    /// <summary>The sum of the products, in the order of the places.</summary>
    private double Product()
    {
        double sum = 0;
        ReadOnlySpan<int> places = rightValues.Places;
        ReadOnlySpan<double> values = rightValues.Values;
        for (int i = 0; i < places.Length; i++)
        {
            sum += spread[places[i]] * values[i];
        }

        return sum;
    }

    /// <summary>How many places both have.</summary>
    private double Both()
    {
        int count = 0;
        for (int i = 0; i < rightValues.Count; i++)
        {
            count += rightValues.Values[i] != 0 && spread[rightValues.Places[i]] != 0 ? 1 : 0;
        }

        return count;
    }

    /// <summary>How many places one of them has and the other has not.</summary>
    private double OnlyOne() => left.Present + right.Present - (2 * Both());

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
        if (i == leftValues.Count && j == rightValues.Count)
        {
            return false;
        }

        int atLeft = i < leftValues.Count ? leftValues.Places[i] : int.MaxValue;
        int atRight = j < rightValues.Count ? rightValues.Places[j] : int.MaxValue;
        if (atLeft <= atRight)
        {
            x = leftValues.Values[i++];
        }

        if (atRight <= atLeft)
        {
            y = rightValues.Values[j++];
        }

        return true;
    }
}
