using System.Globalization;

namespace WorkPlan.Analysis.Corpora;

/// <summary>One year of a timeline: plans, and regions by what is known of them.</summary>
/// <param name="Year">The year.</param>
/// <param name="Plans">The plans of the year, those of unknown regions included.</param>
/// <param name="MentioningPlans">Those that mention the subject.</param>
/// <param name="Mentions">How often they mention it.</param>
/// <param name="MentioningRegions">Regions with a plan that mentions it.</param>
/// <param name="SilentRegions">Regions with plans of which none mentions it.</param>
/// <param name="MissingRegions">Regions that have plans in other years, and none in this one.</param>
public readonly record struct TimelineYear(
    int Year, int Plans, int MentioningPlans, int Mentions, int MentioningRegions, int SilentRegions, int MissingRegions)
{
    /// <summary>The share of the year's plans that mention the subject, from 0 to 1; null where there are no plans.</summary>
    public double? Share => Plans == 0 ? null : (double)MentioningPlans / Plans;

    /// <summary>The share of the regions with a plan that mention it, from 0 to 1; null where no region has one.</summary>
    public double? RegionShare => MentioningRegions + SilentRegions == 0 ? null : (double)MentioningRegions / (MentioningRegions + SilentRegions);

    /// <summary>The least that the share can be over all regions, as if every missing plan were silent; null where there are no regions.</summary>
    public double? LeastRegionShare => AllRegions == 0 ? null : (double)MentioningRegions / AllRegions;

    /// <summary>The most that the share can be over all regions, as if every missing plan mentioned the subject; null where there are no regions.</summary>
    public double? MostRegionShare => AllRegions == 0 ? null : (double)(MentioningRegions + MissingRegions) / AllRegions;

    private int AllRegions => MentioningRegions + SilentRegions + MissingRegions;

    /// <summary>The year, and how many of its plans mention the subject.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Year}: {MentioningPlans} of {Plans} plans");
}
