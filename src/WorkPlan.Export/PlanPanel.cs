using WorkPlan.Analysis.Corpora;
using WorkPlan.Export.Tables;
using WorkPlan.Export.Tables.Csv;

namespace WorkPlan.Export;

/// <summary>Writes when regions took phrases up as a panel: a CSV file with one row for each region, year and phrase, for survival analysis.</summary>
/// <remarks>
/// <para>Every region of the corpus has every year of the corpus, also those that it has no plan of: there <c>covered</c> is 0, and
/// <c>mentions</c> and <c>mentioned</c> are empty, since silence and absence are two things.</para>
/// <para><c>left_censored</c> is 1 for a region that mentions the phrase in the first year it has a plan of: when it took the phrase up is
/// unknown, and it is never at risk. <c>event</c> is 1 in the year of the first mention of any other region. <c>at_risk</c> is 1 from a
/// region's first plan to its event or its last plan; where <c>covered</c> is 0 as well, nothing was seen of that year. The event lies behind
/// <c>silent_until</c> and not behind <c>first_mention</c>, which are the bounds of an interval-censored model; without a first mention,
/// <c>silent_until</c> is the year of the last plan, where observation ends. <c>lag</c> is the years from the state's first mention.</para>
/// </remarks>
public static class PlanPanel
{
    private static readonly string[] Columns =
    [
        "region", "region_code", "level", "year", "phrase", "plans", "covered", "mentions", "mentioned",
        "first_mention", "event", "at_risk", "left_censored", "silent_until", "lag",
    ];

    /// <summary>Writes the panel of phrases, one after the other; regions and years in the order of the corpus.</summary>
    /// <param name="corpus">The plans. Those without a year or a region stand in no row.</param>
    /// <param name="phrases">The phrases, by the names they are counted under. One that no plan mentions has its rows too.</param>
    /// <param name="output">Where the file goes; stays open.</param>
    /// <param name="options">How it is written.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="IOException">The file cannot be written.</exception>
    public static void Write(PlanCorpus corpus, IEnumerable<string> phrases, Stream output, CsvOptions options)
    {
        ArgumentNullException.ThrowIfNull(corpus);
        ArgumentNullException.ThrowIfNull(phrases);
        Write(corpus, phrases.Select(corpus.TimelineOf), output, options);
    }

    /// <summary>Writes the panel of timelines of the corpus, such as those whose lags are counted from the lexicon's years.</summary>
    /// <param name="corpus">The plans. Those without a year or a region stand in no row.</param>
    /// <param name="timelines">The timelines, made by the same corpus and of phrases.</param>
    /// <param name="output">Where the file goes; stays open.</param>
    /// <param name="options">How it is written.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="IOException">The file cannot be written.</exception>
    public static void Write(PlanCorpus corpus, IEnumerable<PhraseTimeline> timelines, Stream output, CsvOptions options)
    {
        ArgumentNullException.ThrowIfNull(corpus);
        ArgumentNullException.ThrowIfNull(timelines);
        ArgumentNullException.ThrowIfNull(output);
        ArgumentNullException.ThrowIfNull(options);
        ILookup<(CorpusRegion, int), CorpusPlan> plans = corpus.Plans.Where(plan => plan.Year is not null).ToLookup(plan => (plan.Region, plan.Year!.Value));
        using CsvFile file = new(output, options, Columns);
        foreach (PhraseTimeline timeline in timelines)
        {
            foreach (RegionTimeline region in timeline.Regions)
            {
                Write(file, timeline.Subject, PanelRegion.Of(region, corpus.Years), year => plans[(region.Region, year)]);
            }
        }
    }

    private static void Write(CsvFile file, string phrase, PanelRegion region, Func<int, IEnumerable<CorpusPlan>> plansOf)
    {
        for (int i = 0; i < region.Years.Length; i++)
        {
            CorpusPlan[] plans = [.. plansOf(region.Years[i])];
            bool isCovered = region.Timeline.Coverage[i] != Coverage.Missing;
            file.Write(region.Timeline.Region.ToString());
            file.Write(region.Timeline.Region.Code.Length > 0 ? region.Timeline.Region.Code : null);
            file.Write(TableWords.Of(region.Timeline.Region.Level));
            file.Write(region.Years[i]);
            file.Write(phrase);
            file.Write(plans.Length);
            file.Write(isCovered ? 1 : 0);
            file.Write(isCovered ? plans.Sum(plan => plan.TryGetPhrase(phrase, out PhraseCount count) ? count.Count : 0) : null);
            file.Write(isCovered ? region.Timeline.Coverage[i] == Coverage.Mentioned ? 1 : 0 : null);
            file.Write(region.FirstMention);
            file.Write(region.IsEvent(region.Years[i]) ? 1 : 0);
            file.Write(region.IsAtRisk(region.Years[i]) ? 1 : 0);
            file.Write(region.Timeline.IsLeftCensored ? 1 : 0);
            file.Write(region.SilentUntil);
            file.Write(region.Timeline.Lag);
            file.EndRow();
        }
    }
}
