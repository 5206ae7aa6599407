using System.Collections.Immutable;
using WorkPlan.Analysis.Phrases;

namespace WorkPlan.Analysis.Corpora;

/// <summary>Many plans, counted: their years, regions and phrases. Immutable and safe to share between threads.</summary>
/// <remarks>
/// A corpus holds counts, not texts (<see cref="CorpusPlan"/>), so that it grows with the number of plans and not with their length. Which
/// regions it is about is what its plans say: a region that has one plan anywhere is expected in every year from the first to the last.
/// </remarks>
/// <example>
/// <code>
/// PlanCorpus corpus = PlanCorpus.Of(analyses.Select((analysis, i) => CorpusPlan.Read(analysis, new CorpusSource(names[i]))));
/// foreach (TimelineYear year in corpus.TimelineOf("县管校聘").Years)
///     Console.WriteLine($"{year.Year}: {year.MentioningPlans} of {year.Plans}");
/// </code>
/// </example>
public sealed class PlanCorpus
{
    private PlanCorpus(ImmutableArray<CorpusPlan> plans)
    {
        Plans = plans;
        int[] years = [.. plans.Where(plan => plan.Year is not null).Select(plan => plan.Year!.Value)];
        Years = years.Length == 0 ? [] : [.. Enumerable.Range(years.Min(), years.Max() - years.Min() + 1)];
        Regions = [.. plans.Select(plan => plan.Region).Where(region => region.IsKnown).Distinct()
            .OrderBy(region => region.Level != PlanLevel.National)
            .ThenBy(region => region.Code.Length == 0)
            .ThenBy(region => region.Code, StringComparer.Ordinal)
            .ThenBy(region => region.Path, StringComparer.Ordinal)];
        Phrases = CorpusPhrases.Of(plans);
    }

    /// <summary>The plans, in the order given.</summary>
    public ImmutableArray<CorpusPlan> Plans { get; }

    /// <summary>Every year from the first that a plan has to the last, years without a plan included; empty where no plan has a year.</summary>
    public ImmutableArray<int> Years { get; }

    /// <summary>The regions that have a plan, the state first, then by code, then those without a code by name.</summary>
    public ImmutableArray<CorpusRegion> Regions { get; }

    /// <summary>Every phrase that a plan mentions: what most plans mention first, equal ones by name in ordinal order.</summary>
    public ImmutableArray<CorpusPhrase> Phrases { get; }

    /// <summary>Puts plans together.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="plans"/> is null.</exception>
    public static PlanCorpus Of(IEnumerable<CorpusPlan> plans)
    {
        ArgumentNullException.ThrowIfNull(plans);
        return new PlanCorpus([.. plans]);
    }

    /// <summary>The timeline of a phrase, by the name that it is counted under; lags are counted from the corpus's own plans of the state.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="phrase"/> is null.</exception>
    public PhraseTimeline TimelineOf(string phrase)
    {
        ArgumentNullException.ThrowIfNull(phrase);
        return TimelineBuilder.Build(this, phrase, TimelineSubject.Phrase(phrase), null);
    }

    /// <summary>The timeline of a phrase; where the corpus has no plan of the state that mentions it, lags are counted from the lexicon's year.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="phrase"/> is null.</exception>
    public PhraseTimeline TimelineOf(PolicyPhrase phrase)
    {
        ArgumentNullException.ThrowIfNull(phrase);
        return TimelineBuilder.Build(this, phrase.Canonical, TimelineSubject.Phrase(phrase.Canonical), phrase);
    }

    /// <summary>The timeline of a field of policy: a plan mentions it that has any phrase of it.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="category"/> is null.</exception>
    public PhraseTimeline TimelineOfCategory(string category)
    {
        ArgumentNullException.ThrowIfNull(category);
        return TimelineBuilder.Build(this, category, TimelineSubject.Category(category), null);
    }

    /// <summary>The attention that each field of policy has, by name in ordinal order.</summary>
    public ImmutableArray<AttentionSeries> AttentionBy(AttentionMeasure measure) => AttentionCounter.Count(this, measure);

    /// <summary>The number of plans, regions and years.</summary>
    public override string ToString() => string.Create(
        System.Globalization.CultureInfo.InvariantCulture,
        $"{Plans.Length} plans · {Regions.Length} regions · {(Years.IsEmpty ? "no year" : $"{Years[0]}–{Years[^1]}")}");
}
