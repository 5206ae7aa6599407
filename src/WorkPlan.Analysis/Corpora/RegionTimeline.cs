using System.Collections.Immutable;
using System.Globalization;

namespace WorkPlan.Analysis.Corpora;

/// <summary>What is known of a subject in one region, year by year, and when the region took it up.</summary>
public sealed class RegionTimeline
{
    internal RegionTimeline(CorpusRegion region, ImmutableArray<Coverage> coverage)
    {
        Region = region;
        Coverage = coverage;
    }

    /// <summary>The region.</summary>
    public CorpusRegion Region { get; }

    /// <summary>What is known of each year of the corpus, in the order of <see cref="PlanCorpus.Years"/>.</summary>
    public ImmutableArray<Coverage> Coverage { get; }

    /// <summary>The earliest mention that the corpus has, by year, then date of publication; null where it has none.</summary>
    public PlanMention? First { get; internal init; }

    /// <summary>The last mention; null where the corpus has none.</summary>
    public PlanMention? Last { get; internal init; }

    /// <summary>
    /// The last year before the first mention in which a plan was silent: the region took the subject up after it, and not later than the
    /// first mention. Null where there is none, which is to say that the subject may be as old as the region's plans or older.
    /// </summary>
    public int? SilentUntil { get; internal init; }

    /// <summary>
    /// The years from the state's first mention to the region's, negative where the region was first; null where either is unknown.
    /// </summary>
    public int? Lag { get; internal init; }

    /// <summary>Whether a mention stands in the first year that the region has a plan of, so that its first mention may be older.</summary>
    public bool IsLeftCensored => First is not null && SilentUntil is null;

    /// <summary>The region and the year of its first mention.</summary>
    public override string ToString() =>
        First is null ? $"{Region.Name} · no mention" : string.Create(CultureInfo.InvariantCulture, $"{Region.Name} · {First.Year}");
}
