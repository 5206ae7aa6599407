namespace WorkPlan.Analysis.Statistics;

/// <summary>A vector with what comparisons with any other need of it.</summary>
internal sealed class MeasuredVector
{
    /// <summary>Measures a vector of so many places.</summary>
    internal MeasuredVector(SparseVector values, int length)
    {
        Values = values;
        Length = length;
        foreach (double value in values.Values)
        {
            Squares += value * value;
            Present += value != 0 ? 1 : 0;
        }

        Mean = values.Sum() / length;
        Deviation = Math.Sqrt((Squares / length) - (Mean * Mean));
        IsConstant = !values.Values.ContainsAnyExcept(values.Count < length ? 0 : values.Values[0]);
    }

    internal SparseVector Values { get; }

    /// <summary>The number of places, zeros included.</summary>
    internal int Length { get; }

    /// <summary>The number of places that are not zero.</summary>
    internal int Present { get; }

    /// <summary>The sum of the squares.</summary>
    internal double Squares { get; }

    internal double Mean { get; }

    internal double Deviation { get; }

    internal bool IsConstant { get; }

    /// <summary>Writes the values to their places.</summary>
    internal void SpreadTo(Span<double> places)
    {
        places.Clear();
        for (int i = 0; i < Values.Count; i++)
        {
            places[Values.Places[i]] = Values.Values[i];
        }
    }
}
