using System.Collections.Immutable;
using WorkPlan.Analysis.Corpora;

namespace WorkPlan.Export.Tables;

/// <summary>A region in a panel: from when to when it was watched, and whether it took the phrase up meanwhile.</summary>
/// <param name="Timeline">What is known of it.</param>
/// <param name="Years">The years of the corpus.</param>
/// <param name="FirstPlan">The first year with a plan; null where none has a year.</param>
/// <param name="LastPlan">The last year with a plan; null where none has a year.</param>
internal sealed record PanelRegion(RegionTimeline Timeline, ImmutableArray<int> Years, int? FirstPlan, int? LastPlan)
{
    /// <summary>The year of the first mention; null where there is none.</summary>
    internal int? FirstMention => Timeline.First?.Year;

    /// <summary>The last year in which the region had not taken the phrase up as far as was seen; null where there is none.</summary>
    internal int? SilentUntil => Timeline.First is null ? LastPlan : Timeline.SilentUntil;

    internal static PanelRegion Of(RegionTimeline timeline, ImmutableArray<int> years)
    {
        int[] covered = [.. years.Where((_, i) => timeline.Coverage[i] != Coverage.Missing)];
        return new PanelRegion(timeline, years, covered.Length > 0 ? covered[0] : null, covered.Length > 0 ? covered[^1] : null);
    }

    internal bool IsEvent(int year) => !Timeline.IsLeftCensored && year == FirstMention;

    internal bool IsAtRisk(int year) => !Timeline.IsLeftCensored && year >= FirstPlan && year <= (FirstMention ?? LastPlan);
}
