using System.Collections.Immutable;
using WorkPlan.Analysis.Corpora;

namespace WorkPlan.Analysis.Tests.Corpora;

/// <summary>Bursts, against every sequence of states tried in turn.</summary>
public sealed class BurstFinderTests
{
    private const int Seed = 20031;

    [Fact]
    public void A_stretch_of_years_with_many_mentions_is_a_burst()
    {
        ImmutableArray<PhraseBurst> bursts = BurstFinder.Find(Years((10, 1), (10, 0), (10, 8), (10, 9), (10, 7), (10, 1), (10, 0)));

        PhraseBurst burst = Assert.Single(bursts);
        Assert.Equal((2002, 2004), (burst.FirstYear, burst.LastYear));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(5)]
    public void What_is_always_or_never_mentioned_never_bursts(int mentioning) =>
        Assert.Empty(BurstFinder.Find(Years((5, mentioning), (5, mentioning), (5, mentioning))));

    [Fact]
    public void The_states_are_the_cheapest_of_all()
    {
        Random random = new(Seed);
        for (int round = 0; round < 300; round++)
        {
            ImmutableArray<TimelineYear> years = Years([.. Enumerable.Range(0, random.Next(2, 11)).Select(_ =>
            {
                int plans = random.Next(0, 9);
                return (plans, random.Next(0, plans + 1));
            })]);

            Assert.True(
                TryEveryState(years).SequenceEqual(BurstFinder.Find(years).Select(burst => (burst.FirstYear, burst.LastYear))),
                $"seed {Seed}, round {round}");
        }
    }

    /// <summary>The slow twin: the cost as the paper writes it, ways to choose included, of all 2ⁿ sequences.</summary>
    private static List<(int First, int Last)> TryEveryState(ImmutableArray<TimelineYear> timeline)
    {
        TimelineYear[] years = [.. timeline.Where(year => year.Plans > 0)];
        double p = (double)years.Sum(year => year.MentioningPlans) / Math.Max(1, years.Sum(year => year.Plans));
        if (p is 0 or 1)
        {
            return [];
        }

        double[] rates = [p, Math.Min(2 * p, (1 + p) / 2)];
        int best = Enumerable.Range(0, 1 << years.Length)
            .OrderBy(states => Math.Round(Cost(years, rates, states), 9))
            .ThenBy(states => int.PopCount(states))
            .First();
        List<(int First, int Last)> bursts = [];
        for (int i = 0; i < years.Length; i++)
        {
            if ((best >> i & 1) == 0)
            {
                continue;
            }

            int first = i;
            while (i + 1 < years.Length && (best >> (i + 1) & 1) == 1)
            {
                i++;
            }

            bursts.Add((years[first].Year, years[i].Year));
        }

        return bursts;
    }

    private static double Cost(TimelineYear[] years, double[] rates, int states)
    {
        double cost = 0;
        int before = 0;
        for (int i = 0; i < years.Length; i++)
        {
            int state = states >> i & 1;
            (int d, int r) = (years[i].Plans, years[i].MentioningPlans);
            cost += state > before ? Math.Log(years.Length) : 0;
            cost -= Math.Log(Ways(d, r) * Math.Pow(rates[state], r) * Math.Pow(1 - rates[state], d - r));
            before = state;
        }

        return cost;
    }

    private static double Ways(int d, int r) => r == 0 ? 1 : Ways(d - 1, r - 1) * d / r;

    private static ImmutableArray<TimelineYear> Years(params (int Plans, int Mentioning)[] years) =>
        [.. years.Select((year, i) => new TimelineYear(2000 + i, year.Plans, year.Mentioning, year.Mentioning, 0, 0, 0))];
}
