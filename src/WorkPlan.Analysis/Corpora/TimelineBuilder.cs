using System.Collections.Immutable;
using WorkPlan.Analysis.Phrases;
using WorkPlan.Core.Text;

namespace WorkPlan.Analysis.Corpora;

/// <summary>Follows a subject through a corpus.</summary>
internal static class TimelineBuilder
{
    /// <summary>The fewest years with plans behind the last mention of what died out.</summary>
    private const int FewestSilentYears = 3;

    internal static PhraseTimeline Build(PlanCorpus corpus, string name, TimelineSubject subject, PolicyPhrase? entry)
    {
        ImmutableArray<CountedPlan> plans = [.. corpus.Plans
            .Where(plan => plan.Year is not null)
            .Select(plan => new CountedPlan(plan, plan.Year!.Value, subject.Count(plan)))];
        ImmutableArray<TimelineYear> years = CountYears(corpus, plans, corpus.Regions);
        NationalStart? national = FindNational(plans, entry);
        ImmutableArray<RegionTimeline> regions = CountRegions(corpus, plans, national);
        ImmutableArray<AdoptionPoint> adoption = CountAdopters(corpus, regions);
        return new PhraseTimeline
        {
            Subject = name,
            Years = years,
            Levels = [.. corpus.Plans.Select(plan => plan.Level).Distinct().Where(level => level != PlanLevel.Unknown).Order()
                .Select(level => new LevelTimeline(level, CountYears(
                    corpus, [.. plans.Where(plan => plan.Plan.Level == level)], [.. corpus.Regions.Where(region => region.Level == level)])))],
            Regions = regions,
            National = national,
            Adoption = adoption,
            Fit = LogisticFitter.TryFit(adoption, out LogisticFit fit) ? fit : null,
            Bursts = BurstFinder.Find(years),
            IsBorn = years.SkipWhile(year => year.Plans == 0).FirstOrDefault().Mentions == 0 && years.Any(year => year.Mentions > 0),
            IsDead = IsDead(years),
        };
    }

    private static ImmutableArray<TimelineYear> CountYears(PlanCorpus corpus, ImmutableArray<CountedPlan> plans, ImmutableArray<CorpusRegion> regions)
    {
        ILookup<int, CountedPlan> byYear = plans.ToLookup(plan => plan.Year);
        return [.. corpus.Years.Select(year =>
        {
            CountedPlan[] all = [.. byYear[year]];
            int present = all.Select(plan => plan.Plan.Region).Where(region => region.IsKnown).Distinct().Count();
            int mentioning = all.Where(plan => plan.Mentions > 0).Select(plan => plan.Plan.Region).Where(region => region.IsKnown).Distinct().Count();
            return new TimelineYear(
                year, all.Length, all.Count(plan => plan.Mentions > 0), all.Sum(plan => plan.Mentions), mentioning, present - mentioning, regions.Length - present);
        })];
    }

    private static NationalStart? FindNational(ImmutableArray<CountedPlan> plans, PolicyPhrase? entry)
    {
        PlanMention? first = Earliest(plans.Where(plan => plan.Plan.Level == PlanLevel.National));
        return first is not null ? new NationalStart(first.Year, first, "", true)
            : entry?.FirstYear is { } year ? new NationalStart(year, null, entry.IssuedBy, entry.IsVerified)
            : null;
    }

    private static ImmutableArray<RegionTimeline> CountRegions(PlanCorpus corpus, ImmutableArray<CountedPlan> plans, NationalStart? national)
    {
        ILookup<CorpusRegion, CountedPlan> byRegion = plans.ToLookup(plan => plan.Plan.Region);
        return [.. corpus.Regions.Select(region =>
        {
            CountedPlan[] own = [.. byRegion[region]];
            PlanMention? first = Earliest(own);
            return new RegionTimeline(region, [.. corpus.Years.Select(year => CoverageOf(own, year))])
            {
                First = first,
                Last = own.Where(plan => plan.Mentions > 0).OrderByDescending(plan => plan.Year).ThenByDescending(plan => plan.Plan.Published)
                    .Select(plan => plan.ToMention()).FirstOrDefault(),
                SilentUntil = own.Where(plan => first is not null && plan.Year < first.Year).Select(plan => (int?)plan.Year).Max(),
                Lag = region.Level == PlanLevel.National ? null : first?.Year - national?.Year,
            };
        })];
    }

    private static Coverage CoverageOf(CountedPlan[] plans, int year)
    {
        Coverage coverage = Coverage.Missing;
        foreach (CountedPlan plan in plans.Where(plan => plan.Year == year))
        {
            coverage = plan.Mentions > 0 || coverage == Coverage.Mentioned ? Coverage.Mentioned : Coverage.Silent;
        }

        return coverage;
    }

    private static ImmutableArray<AdoptionPoint> CountAdopters(PlanCorpus corpus, ImmutableArray<RegionTimeline> regions)
    {
        RegionTimeline[] governed = [.. regions.Where(region => region.Region.Level != PlanLevel.National)];
        return governed.Length == 0 ? [] : [.. corpus.Years.Select((year, i) => new AdoptionPoint(
            year,
            governed.Count(region => region.First?.Year <= year),
            governed.Count(region => region.First?.Year == year),
            governed.Count(region => region.Coverage.AsSpan()[..(i + 1)].ContainsAnyExcept(Coverage.Missing))))];
    }

    private static PlanMention? Earliest(IEnumerable<CountedPlan> plans) => plans
        .Where(plan => plan.Mentions > 0)
        .OrderBy(plan => plan.Year)
        .ThenBy(plan => plan.Plan.Published ?? DateOnly.MaxValue)
        .Select(plan => plan.ToMention())
        .FirstOrDefault();

    /// <summary>Counts pauses in years that have plans: a year without any says nothing.</summary>
    private static bool IsDead(ImmutableArray<TimelineYear> years)
    {
        int pause = 0;
        int longest = 0;
        bool mentioned = false;
        foreach (TimelineYear year in years.Where(year => year.Plans > 0))
        {
            longest = mentioned && year.Mentions > 0 ? Math.Max(longest, pause) : longest;
            pause = year.Mentions > 0 ? 0 : pause + 1;
            mentioned |= year.Mentions > 0;
        }

        return mentioned && pause >= Math.Max(FewestSilentYears, longest);
    }

    /// <summary>A plan that has a year, with what it says of the subject.</summary>
    private readonly record struct CountedPlan(CorpusPlan Plan, int Year, (int Count, TextSpan First) Found)
    {
        internal int Mentions => Found.Count;

        internal PlanMention ToMention() => new(Plan, Year, Found.First);
    }
}
