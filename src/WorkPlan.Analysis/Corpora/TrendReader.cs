using System.Collections.Immutable;

namespace WorkPlan.Analysis.Corpora;

/// <summary>Tells where a series of shares goes.</summary>
/// <remarks>
/// Growth and decline are told by the test of Mann (1945) and Kendall (1975) against chance at the level of one in ten, two-sided, with the
/// variance corrected for ties and the score for continuity; it asks only whether later years tend to lie higher. What neither grows nor
/// declines comes and goes where it is lacking in a quarter of the years from its first to its last, and is steady elsewhere.
/// </remarks>
internal static class TrendReader
{
    private const int FewestYears = 4;

    /// <summary>The standard normal deviate that is exceeded, in either direction, one time in ten.</summary>
    private const double Critical = 1.6448536269514722;
    private const double LackingShare = 0.25;

    internal static AttentionTrend Read(ImmutableArray<double?> shares)
    {
        double[] known = [.. shares.Where(share => share is not null).Select(share => share!.Value)];
        if (known.Length < FewestYears)
        {
            return AttentionTrend.Unknown;
        }

        double deviate = Deviate(known);
        return deviate >= Critical ? AttentionTrend.Growing
            : deviate <= -Critical ? AttentionTrend.Declining
            : ComesAndGoes(known) ? AttentionTrend.Intermittent
            : AttentionTrend.Steady;
    }

    /// <summary>The score of Mann and Kendall in standard deviations; 0 where all values are equal.</summary>
    internal static double Deviate(double[] values)
    {
        int score = 0;
        for (int later = 1; later < values.Length; later++)
        {
            for (int earlier = 0; earlier < later; earlier++)
            {
                score += values[later].CompareTo(values[earlier]);
            }
        }

        double n = values.Length;
        double ties = values.CountBy(value => value).Sum(group => (double)group.Value * (group.Value - 1) * ((2 * group.Value) + 5));
        double variance = ((n * (n - 1) * ((2 * n) + 5)) - ties) / 18;
        return variance <= 0 ? 0 : (score - Math.Sign(score)) / Math.Sqrt(variance);
    }

    private static bool ComesAndGoes(double[] values)
    {
        int first = Array.FindIndex(values, value => value > 0);
        int last = Array.FindLastIndex(values, value => value > 0);
        return first >= 0 && values[first..(last + 1)].Count(value => value == 0) >= LackingShare * (last + 1 - first);
    }
}
