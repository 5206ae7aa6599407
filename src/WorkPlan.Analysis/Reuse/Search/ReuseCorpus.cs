using WorkPlan.Analysis.Corpora;
using WorkPlan.Analysis.Reuse.Clauses;

namespace WorkPlan.Analysis.Reuse.Search;

/// <summary>The plans in the order of their dates, their clauses numbered through.</summary>
internal sealed class ReuseCorpus
{
    private readonly int[] firstClauses;
    private readonly int minimumDays;

    internal ReuseCorpus(ReusePlan[] given, ReuseOptions options)
    {
        minimumDays = options.MinimumDays;
        Positions = [.. Enumerable.Range(0, given.Length)
            .OrderBy(i => given[i].Plan.Year ?? int.MaxValue)
            .ThenBy(i => given[i].Plan.Published ?? DateOnly.MinValue)
            .ThenBy(i => given[i].Plan.Level == PlanLevel.Unknown ? int.MaxValue : (int)given[i].Plan.Level)
            .ThenBy(i => given[i].Plan.Id, StringComparer.Ordinal)];
        Plans = [.. Positions.Select(i => given[i])];
        Regions = new RegionTable(Plans.Select(plan => plan.Plan.Region));
        firstClauses = new int[Plans.Length + 1];
        for (int i = 0; i < Plans.Length; i++)
        {
            firstClauses[i + 1] = checked(firstClauses[i] + Plans[i].Clauses);
        }
    }

    /// <summary>The plans by year, date, level and name; those without a year last.</summary>
    internal ReusePlan[] Plans { get; }

    /// <summary>The place of each plan among those given.</summary>
    internal int[] Positions { get; }

    internal RegionTable Regions { get; }

    /// <summary>The number of clauses of all plans.</summary>
    internal int ClauseCount => firstClauses[^1];

    /// <summary>The number of the first clause of a plan.</summary>
    internal int FirstClauseOf(int plan) => firstClauses[plan];

    /// <summary>The plan that has a clause.</summary>
    internal int PlanOf(int clause)
    {
        int low = 0;
        int high = Plans.Length - 1;
        while (low < high)
        {
            int middle = (low + high + 1) >>> 1;
            (low, high) = firstClauses[middle] <= clause ? (middle, high) : (low, middle - 1);
        }

        return low;
    }

    internal ReadOnlySpan<ReuseClause> ClausesOf(int plan) => Plans[plan].Fingerprints.AsSpan();

    internal ReuseRelation RelationOf(int source, int taker) => Regions.RelationOf(Regions.Numbers[source], Regions.Numbers[taker]);

    /// <summary>What tells that one plan is earlier than another; none where it is not, or where that is unknown.</summary>
    internal DirectionEvidence EvidenceOf(int source, int taker)
    {
        CorpusPlan from = Plans[source].Plan;
        CorpusPlan to = Plans[taker].Plan;
        if (from.Year is not { } fromYear || to.Year is not { } toYear)
        {
            return DirectionEvidence.None;
        }

        if (fromYear != toYear && !HaveOnlyDays(from, to))
        {
            return fromYear < toYear ? DirectionEvidence.Year : DirectionEvidence.None;
        }

        int? days = to.Published?.DayNumber - from.Published?.DayNumber;
        return days >= minimumDays ? DirectionEvidence.Published
            : days is null or >= 0 && from.Region.IsKnown && from.Region.Contains(to.Region) ? DirectionEvidence.Level
            : DirectionEvidence.None;
    }

    /// <summary>Whether the years are nothing but those of the days of publication, so that the turn of a year between them says no more than days.</summary>
    private static bool HaveOnlyDays(CorpusPlan one, CorpusPlan other) =>
        one is { YearSource: YearSource.Published, Published: not null } && other is { YearSource: YearSource.Published, Published: not null };

    /// <summary>Whether a plan may be named as another's source: it is earlier or, where neither is known to be, stands before it in the order.</summary>
    internal bool MayBeSource(int source, int taker, out DirectionEvidence evidence)
    {
        evidence = source == taker ? DirectionEvidence.None : EvidenceOf(source, taker);
        return evidence != DirectionEvidence.None || (source < taker && EvidenceOf(taker, source) == DirectionEvidence.None);
    }
}
