using System.Buffers;
using System.Collections.Immutable;

namespace WorkPlan.Analysis.Statistics;

/// <summary>How alike documents or features are: quanteda's <c>textstat_simil</c> and <c>textstat_dist</c>.</summary>
/// <remarks>
/// Every value is summed in the order of the places, so results are the same on any number of processors, of which all are used. To compare
/// documents of different length by their proportions, weight the matrix first.
/// </remarks>
public static class Similarity
{
    /// <summary>The values for every two documents. Memory grows with the square of their number: 10,000 documents take 400 MB.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="matrix"/> is null.</exception>
    public static SimilarityMatrix BetweenDocuments(DocumentFeatureMatrix matrix, SimilarityMeasure measure)
    {
        ArgumentNullException.ThrowIfNull(matrix);
        return new SimilarityMatrix(matrix.Documents, Between(matrix.Rows.ToArray(), matrix.Features.Length, measure));
    }

    /// <summary>The values for every two features, by the documents that they occur in. Memory grows with the square of their number: trim the matrix first.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="matrix"/> is null.</exception>
    public static SimilarityMatrix BetweenFeatures(DocumentFeatureMatrix matrix, SimilarityMeasure measure)
    {
        ArgumentNullException.ThrowIfNull(matrix);
        return new SimilarityMatrix(matrix.Features, Between(matrix.Columns(), matrix.Documents.Length, measure));
    }

    /// <summary>The other documents by how they compare with one: the highest value first, NaN left out, equals in the order of the matrix.</summary>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">There is no such document.</exception>
    public static ImmutableArray<SimilarityScore> ToDocument(DocumentFeatureMatrix matrix, string document, SimilarityMeasure measure)
    {
        ArgumentNullException.ThrowIfNull(matrix);
        ArgumentNullException.ThrowIfNull(document);
        return To(matrix.Rows.ToArray(), matrix.Documents, document, matrix.Features.Length, measure);
    }

    /// <summary>The other features by how they compare with one: the highest value first, NaN left out, equals in the order of the matrix.</summary>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">There is no such feature.</exception>
    public static ImmutableArray<SimilarityScore> ToFeature(DocumentFeatureMatrix matrix, string feature, SimilarityMeasure measure)
    {
        ArgumentNullException.ThrowIfNull(matrix);
        ArgumentNullException.ThrowIfNull(feature);
        return To(matrix.Columns(), matrix.Features, feature, matrix.Documents.Length, measure);
    }

    private static double[][] Between(SparseVector[] vectors, int length, SimilarityMeasure measure)
    {
        MeasuredVector[] measured = [.. vectors.Select(vector => new MeasuredVector(vector, length))];
        double[][] lower = new double[vectors.Length][];
        Parallel.For(0, vectors.Length, row => lower[row] = Compare(measured, row, row + 1, measure));
        return lower;
    }

    /// <summary>One vector compared with the first ones of all.</summary>
    private static double[] Compare(MeasuredVector[] vectors, int row, int count, SimilarityMeasure measure)
    {
        double[] rented = ArrayPool<double>.Shared.Rent(vectors[row].Length);
        Span<double> spread = rented.AsSpan(0, vectors[row].Length);
        vectors[row].SpreadTo(spread);
        double[] values = new double[count];
        for (int column = 0; column < count; column++)
        {
            values[column] = new VectorPair(vectors[row], spread, vectors[column]).Measure(measure);
        }

        ArrayPool<double>.Shared.Return(rented);
        return values;
    }

    private static ImmutableArray<SimilarityScore> To(
        SparseVector[] vectors, ImmutableArray<string> names, string name, int length, SimilarityMeasure measure)
    {
        int place = names.IndexOf(name);
        if (place < 0)
        {
            throw new ArgumentException($"The matrix has no {name}.", nameof(name));
        }

        double[] values = Compare([.. vectors.Select(vector => new MeasuredVector(vector, length))], place, vectors.Length, measure);
        return
        [
            .. Enumerable.Range(0, values.Length)
                .Where(other => other != place && !double.IsNaN(values[other]))
                .Select(other => new SimilarityScore(names[other], values[other]))
                .OrderByDescending(score => score.Value),
        ];
    }
}
