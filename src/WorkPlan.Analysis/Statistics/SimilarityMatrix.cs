using System.Collections.Immutable;
using System.Globalization;

namespace WorkPlan.Analysis.Statistics;

/// <summary>How alike every two of some documents or features are. Immutable and safe to share between threads.</summary>
public sealed class SimilarityMatrix
{
    private readonly double[][] lower;

    internal SimilarityMatrix(ImmutableArray<string> names, double[][] lower)
    {
        Names = names;
        this.lower = lower;
    }

    /// <summary>The documents or features, in the order of their matrix.</summary>
    public ImmutableArray<string> Names { get; }

    /// <summary>The value for two of them, the same in either order; NaN where one of them is empty, or for a correlation does not vary.</summary>
    /// <exception cref="IndexOutOfRangeException">There is no such row or column.</exception>
    public double this[int row, int column] => row >= column ? lower[row][column] : lower[column][row];

    /// <summary>The number of rows.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Names.Length} × {Names.Length}");
}
