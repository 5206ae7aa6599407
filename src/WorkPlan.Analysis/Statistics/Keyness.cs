using System.Collections.Immutable;

namespace WorkPlan.Analysis.Statistics;

/// <summary>Tells which features belong to some documents more than to all others: quanteda's <c>textstat_keyness</c>.</summary>
/// <remarks>
/// Highest scores first, features of one score in ordinal order; a score of NaN comes last. The tables and corrections are quanteda's,
/// oddities included: see <see cref="KeynessCorrection"/>.
/// </remarks>
/// <example>
/// <code>
/// foreach (KeynessScore score in Keyness.Compare(matrix, name => name.StartsWith("2025")).Take(20))
///     Console.WriteLine(score);
/// </code>
/// </example>
public static class Keyness
{
    /// <summary>The keyness of every feature, by chi-squared.</summary>
    /// <param name="matrix">Counts; at least one document must be target and one not.</param>
    /// <param name="isTarget">Whether a document, by its name, belongs to the target.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">No document or every document is target.</exception>
    public static ImmutableArray<KeynessScore> Compare(DocumentFeatureMatrix matrix, Func<string, bool> isTarget) =>
        Compare(matrix, isTarget, KeynessOptions.Default);

    /// <summary>The keyness of every feature, as the options say.</summary>
    /// <param name="matrix">Counts; at least one document must be target and one not.</param>
    /// <param name="isTarget">Whether a document, by its name, belongs to the target.</param>
    /// <param name="options">The statistic and its correction.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">No document or every document is target.</exception>
    public static ImmutableArray<KeynessScore> Compare(DocumentFeatureMatrix matrix, Func<string, bool> isTarget, KeynessOptions options)
    {
        ArgumentNullException.ThrowIfNull(matrix);
        ArgumentNullException.ThrowIfNull(isTarget);
        ArgumentNullException.ThrowIfNull(options);
        bool[] target = [.. matrix.Documents.Select(isTarget)];
        if (!target.Contains(true) || !target.Contains(false))
        {
            throw new ArgumentException("At least one document is target, and at least one is not.", nameof(isTarget));
        }

        double[] targetCounts = Totals(matrix, target, true);
        double[] referenceCounts = Totals(matrix, target, false);
        double targetSum = targetCounts.Sum();
        double referenceSum = referenceCounts.Sum();
        KeynessScore[] scores = new KeynessScore[matrix.Features.Length];
        for (int i = 0; i < scores.Length; i++)
        {
            double score = Score(new ContingencyTable(targetCounts[i], referenceCounts[i], targetSum, referenceSum), options);
            scores[i] = new KeynessScore(matrix.Features[i], score, ChiSquaredTail.Of(score), targetCounts[i], referenceCounts[i]);
        }

        Array.Sort(scores, Compare);
        return [.. scores];
    }

    private static double Score(ContingencyTable table, KeynessOptions options) => options.Measure switch
    {
        KeynessMeasure.ChiSquared => table.ChiSquared(options.Correction),
        KeynessMeasure.LikelihoodRatio => table.LikelihoodRatio(options.Correction),
        KeynessMeasure.PointwiseMutualInformation => table.PointwiseMutualInformation(),
        _ => throw new ArgumentOutOfRangeException(nameof(options), options.Measure, "There is no such measure."),
    };

    private static double[] Totals(DocumentFeatureMatrix matrix, bool[] isTarget, bool wanted)
    {
        double[] totals = new double[matrix.Features.Length];
        for (int document = 0; document < isTarget.Length; document++)
        {
            SparseVector row = matrix.Rows[document];
            for (int i = 0; isTarget[document] == wanted && i < row.Count; i++)
            {
                totals[row.Places[i]] += row.Values[i];
            }
        }

        return totals;
    }

    /// <summary>NaN is the least of all numbers to CompareTo, so that it comes last.</summary>
    private static int Compare(KeynessScore left, KeynessScore right) =>
        right.Score.CompareTo(left.Score) is not 0 and var order ? order : string.CompareOrdinal(left.Feature, right.Feature);
}
