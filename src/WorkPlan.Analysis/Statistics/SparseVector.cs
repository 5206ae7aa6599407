namespace WorkPlan.Analysis.Statistics;

/// <summary>A row or column of a matrix: the places that are not zero, in rising order, with their values.</summary>
internal sealed class SparseVector(int[] places, double[] values)
{
    internal ReadOnlySpan<int> Places => places;

    internal ReadOnlySpan<double> Values => values;

    internal int Count => places.Length;

    /// <summary>The value at a place.</summary>
    internal double At(int place) => Array.BinarySearch(places, place) is >= 0 and var index ? values[index] : 0;

    /// <summary>The sum of the values, in the order of their places.</summary>
    internal double Sum()
    {
        double sum = 0;
        foreach (double value in values)
        {
            sum += value;
        }

        return sum;
    }

    /// <summary>The same places with other values.</summary>
    internal SparseVector Map(Func<int, double, double> map)
    {
        double[] mapped = new double[values.Length];
        for (int i = 0; i < mapped.Length; i++)
        {
            mapped[i] = map(places[i], values[i]);
        }

        return new SparseVector(places, mapped);
    }

    /// <summary>The values of which the place has a new number of 0 or more; new numbers rise with the old ones.</summary>
    internal SparseVector Renumber(int[] numbers)
    {
        List<int> kept = new(places.Length);
        List<double> keptValues = new(places.Length);
        for (int i = 0; i < places.Length; i++)
        {
            if (numbers[places[i]] >= 0)
            {
                kept.Add(numbers[places[i]]);
                keptValues.Add(values[i]);
            }
        }

        return new SparseVector([.. kept], [.. keptValues]);
    }

    /// <summary>The sums of several vectors, place by place, added in their order.</summary>
    internal static SparseVector Add(IEnumerable<SparseVector> vectors)
    {
        SortedDictionary<int, double> sums = [];
        foreach (SparseVector vector in vectors)
        {
            for (int i = 0; i < vector.Count; i++)
            {
                sums[vector.Places[i]] = sums.GetValueOrDefault(vector.Places[i]) + vector.Values[i];
            }
        }

        return new SparseVector([.. sums.Keys], [.. sums.Values]);
    }
}
