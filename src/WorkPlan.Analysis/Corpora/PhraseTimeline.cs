using System.Collections.Immutable;

namespace WorkPlan.Analysis.Corpora;

/// <summary>When, where and how often the plans of a corpus mention a phrase or a field of policy. Immutable and safe to share between threads.</summary>
public sealed class PhraseTimeline
{
    internal PhraseTimeline()
    {
    }

    /// <summary>The phrase or the field.</summary>
    public required string Subject { get; init; }

    /// <summary>Every year from the corpus's first to its last, years without a plan included; empty where no plan has a year.</summary>
    public required ImmutableArray<TimelineYear> Years { get; init; }

    /// <summary>The same by level of government, the state first; levels without a plan are left out.</summary>
    public required ImmutableArray<LevelTimeline> Levels { get; init; }

    /// <summary>Every region of the corpus, in its order.</summary>
    public required ImmutableArray<RegionTimeline> Regions { get; init; }

    /// <summary>Since when the state has spoken of it; null where neither the corpus nor the lexicon says.</summary>
    public required NationalStart? National { get; init; }

    /// <summary>The regions that took it up, year by year; the state is none of them. Empty where no region has a plan.</summary>
    public required ImmutableArray<AdoptionPoint> Adoption { get; init; }

    /// <summary>The curve through the adopters; null where fewer than four years of three numbers or more are too few for one.</summary>
    public required LogisticFit? Fit { get; init; }

    /// <summary>The years in which plans spoke of it markedly more; empty where there are none.</summary>
    public required ImmutableArray<PhraseBurst> Bursts { get; init; }

    /// <summary>The first year with a mention; null where there is none. It is a birth only where <see cref="IsBorn"/>.</summary>
    public int? FirstYear => Years.Where(year => year.Mentions > 0).Select(year => (int?)year.Year).FirstOrDefault();

    /// <summary>The last year with a mention; null where there is none.</summary>
    public int? LastYear => Years.Where(year => year.Mentions > 0).Select(year => (int?)year.Year).LastOrDefault();

    /// <summary>Whether a year with plans and no mention stands before the first mention: the subject came up while the corpus watched.</summary>
    public required bool IsBorn { get; init; }

    /// <summary>
    /// Whether it died out: of the years with plans behind the last mention there are at least three, and no fewer than the longest pause
    /// before it; so that a phrase of every fifth year is not dead after three.
    /// </summary>
    public required bool IsDead { get; init; }

    /// <summary>The subject, its years and the number of its plans.</summary>
    public override string ToString() => string.Create(
        System.Globalization.CultureInfo.InvariantCulture, $"{Subject} · {FirstYear}–{LastYear} · {Years.Sum(year => year.MentioningPlans)} of {Years.Sum(year => year.Plans)} plans");
}
