using System.Collections.Immutable;
using System.Globalization;
using System.Runtime.InteropServices;

namespace WorkPlan.Analysis.Corpora;

/// <summary>The phrases of a corpus that rose and fell: the latest years against all before them. Immutable and safe to share between threads.</summary>
/// <remarks>
/// <para>
/// Each phrase has a table of two by two: latest plans and earlier ones, those that mention it and those that do not. The order is by the
/// log-likelihood ratio G² (Dunning, Accurate methods for the statistics of surprise and coincidence, 1993), which unlike χ² holds for rare
/// phrases; it is counted over plans, not over words as there, since one plan may say a phrase fifty times.
/// </para>
/// <para>
/// Plans are taken as they are: where the latest years have other regions or levels than the earlier ones, that shows as a shift. Plans
/// without a year count on neither side.
/// </para>
/// </remarks>
public sealed class PhraseShifts
{
    private PhraseShifts(ImmutableArray<int> recentYears, ImmutableArray<int> earlierYears, ImmutableArray<PhraseShift> shifts)
    {
        RecentYears = recentYears;
        EarlierYears = earlierYears;
        Rising = [.. shifts.Where(shift => shift.Difference > 0)];
        Falling = [.. shifts.Where(shift => shift.Difference < 0)];
    }

    /// <summary>The latest years that have plans; empty where fewer than two years do, so that there is nothing to compare.</summary>
    public ImmutableArray<int> RecentYears { get; }

    /// <summary>The years before them that have plans; empty with <see cref="RecentYears"/>.</summary>
    public ImmutableArray<int> EarlierYears { get; }

    /// <summary>What rose, the strongest evidence first; equal ones by name in ordinal order.</summary>
    public ImmutableArray<PhraseShift> Rising { get; }

    /// <summary>What fell, the strongest evidence first; equal ones by name in ordinal order.</summary>
    public ImmutableArray<PhraseShift> Falling { get; }

    /// <summary>Compares by the default options.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="corpus"/> is null.</exception>
    public static PhraseShifts Find(PlanCorpus corpus) => Find(corpus, PhraseShiftOptions.Default);

    /// <summary>Compares the latest years of a corpus with those before.</summary>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The options ask for fewer than one year.</exception>
    public static PhraseShifts Find(PlanCorpus corpus, PhraseShiftOptions options)
    {
        ArgumentNullException.ThrowIfNull(corpus);
        ArgumentNullException.ThrowIfNull(options);
        ArgumentOutOfRangeException.ThrowIfLessThan(options.RecentYears, 1);
        int[] years = [.. corpus.Plans.Where(plan => plan.Year is not null).Select(plan => plan.Year!.Value).Distinct().Order()];
        int recent = Math.Min(options.RecentYears, years.Length / 2);
        if (recent == 0)
        {
            return new PhraseShifts([], [], []);
        }

        ImmutableArray<PhraseShift> shifts = [.. Count(corpus, years[^recent])
            .Where(shift => shift.Earlier + shift.Recent >= options.FewestPlans && shift.Evidence >= options.LeastEvidence)
            .OrderByDescending(shift => shift.Evidence)
            .ThenBy(shift => shift.Phrase, StringComparer.Ordinal)];
        return new PhraseShifts([.. years[^recent..]], [.. years[..^recent]], shifts);
    }

    /// <summary>The years compared and the number of phrases.</summary>
    public override string ToString() => RecentYears.IsEmpty ? "nothing to compare" : string.Create(
        CultureInfo.InvariantCulture, $"{RecentYears[0]}–{RecentYears[^1]} against {EarlierYears[0]}–{EarlierYears[^1]}: {Rising.Length} up, {Falling.Length} down");

    private static IEnumerable<PhraseShift> Count(PlanCorpus corpus, int firstRecent)
    {
        Dictionary<string, (string Category, int Earlier, int Recent)> counts = new(StringComparer.Ordinal);
        (int earlierPlans, int recentPlans) = (0, 0);
        foreach (CorpusPlan plan in corpus.Plans.Where(plan => plan.Year is not null))
        {
            bool isRecent = plan.Year >= firstRecent;
            (earlierPlans, recentPlans) = isRecent ? (earlierPlans, recentPlans + 1) : (earlierPlans + 1, recentPlans);
            foreach (PhraseCount phrase in plan.Phrases)
            {
                ref (string Category, int Earlier, int Recent) count = ref CollectionsMarshal.GetValueRefOrAddDefault(counts, phrase.Phrase, out _);
                count = (phrase.Category, count.Earlier + (isRecent ? 0 : 1), count.Recent + (isRecent ? 1 : 0));
            }
        }

        return counts.Select(pair => new PhraseShift(
            pair.Key, pair.Value.Category, pair.Value.Earlier, earlierPlans, pair.Value.Recent, recentPlans,
            Ratio(pair.Value.Earlier, earlierPlans, pair.Value.Recent, recentPlans)));
    }

    /// <summary>G² = 2 Σ observed · ln(observed / expected) over the four cells; an empty cell adds nothing.</summary>
    private static double Ratio(int earlier, int allEarlier, int recent, int allRecent)
    {
        double share = (double)(earlier + recent) / (allEarlier + allRecent);
        double sum = Cell(earlier, allEarlier * share) + Cell(allEarlier - earlier, allEarlier * (1 - share))
            + Cell(recent, allRecent * share) + Cell(allRecent - recent, allRecent * (1 - share));
        return Math.Max(0, 2 * sum);
    }

    private static double Cell(int observed, double expected) => observed == 0 ? 0 : observed * Math.Log(observed / expected);
}
