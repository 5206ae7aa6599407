using System.Collections.Immutable;

namespace WorkPlan.Analysis.Corpora;

/// <summary>Finds the bursts of a subject: years in which plans speak of it markedly more.</summary>
/// <remarks>
/// The two-state automaton for batches of J. Kleinberg, Bursty and Hierarchical Structure in Streams (Data Mining and Knowledge Discovery 7,
/// 2003), section 4: of a year's d plans r mention the subject, by chance with the base rate p₀ of the whole corpus or with s·p₀ in a burst; to
/// enter a burst costs γ ln n for n years, to leave it nothing; the cheapest sequence of states is taken, of equal ones the one with fewer
/// years in bursts. s = 2 and γ = 1 as there. Where s·p₀ would exceed what lies halfway between p₀ and 1, that is taken for the rate
/// of a burst. Years without plans are passed over.
/// </remarks>
internal static class BurstFinder
{
    private const double Scaling = 2;
    private const double Gamma = 1;

    internal static ImmutableArray<PhraseBurst> Find(ImmutableArray<TimelineYear> timeline)
    {
        TimelineYear[] years = [.. timeline.Where(year => year.Plans > 0)];
        double baseRate = years.Length == 0 ? 0 : (double)years.Sum(year => year.MentioningPlans) / years.Sum(year => year.Plans);
        if (baseRate is 0 or 1)
        {
            return [];
        }

        double burstRate = Math.Min(Scaling * baseRate, (1 + baseRate) / 2);
        double[] gains = [.. years.Select(year => Gain(year, baseRate, burstRate))];
        bool[] states = CheapestStates(gains, Gamma * Math.Log(years.Length));
        return Collect(years, gains, states);
    }

    /// <summary>What a year costs less in a burst than at the base rate; the number of ways to choose the plans is the same for both.</summary>
    private static double Gain(TimelineYear year, double baseRate, double burstRate) =>
        (year.MentioningPlans * Math.Log(burstRate / baseRate)) + ((year.Plans - year.MentioningPlans) * Math.Log((1 - burstRate) / (1 - baseRate)));

    /// <summary>The cheapest sequence (Viterbi), with the cost of the base state taken for nothing.</summary>
    private static bool[] CheapestStates(double[] gains, double entry)
    {
        bool[] fromBurst = new bool[gains.Length];
        bool[] burstFromBurst = new bool[gains.Length];
        double atBase = 0;
        double inBurst = double.PositiveInfinity;
        for (int i = 0; i < gains.Length; i++)
        {
            fromBurst[i] = inBurst < atBase;
            burstFromBurst[i] = inBurst < atBase + entry;
            (atBase, inBurst) = (Math.Min(atBase, inBurst), Math.Min(inBurst, atBase + entry) - gains[i]);
        }

        bool[] states = new bool[gains.Length];
        bool state = inBurst < atBase;
        for (int i = gains.Length - 1; i >= 0; i--)
        {
            states[i] = state;
            state = state ? burstFromBurst[i] : fromBurst[i];
        }

        return states;
    }

    private static ImmutableArray<PhraseBurst> Collect(TimelineYear[] years, double[] gains, bool[] states)
    {
        ImmutableArray<PhraseBurst>.Builder bursts = ImmutableArray.CreateBuilder<PhraseBurst>();
        for (int i = 0; i < states.Length; i++)
        {
            int first = i;
            double weight = 0;
            for (; i < states.Length && states[i]; i++)
            {
                weight += gains[i];
            }

            if (i > first)
            {
                bursts.Add(new PhraseBurst(years[first].Year, years[i - 1].Year, weight));
            }
        }

        return bursts.ToImmutable();
    }
}
