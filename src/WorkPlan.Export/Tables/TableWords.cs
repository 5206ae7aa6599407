using WorkPlan.Analysis.Corpora;
using WorkPlan.Analysis.Reuse;

namespace WorkPlan.Export.Tables;

/// <summary>The words of the tables that the JSON does not have.</summary>
internal static class TableWords
{
    /// <summary>A level of government; null where unknown.</summary>
    internal static string? Of(PlanLevel level) => level switch
    {
        PlanLevel.National => "national",
        PlanLevel.Province => "province",
        PlanLevel.Prefecture => "prefecture",
        PlanLevel.County => "county",
        _ => null,
    };

    /// <summary>Where a year comes from; null where there is none.</summary>
    internal static string? Of(YearSource source) => source switch
    {
        YearSource.Plan => "plan",
        YearSource.Manifest => "manifest",
        YearSource.FileName => "fileName",
        YearSource.Published => "published",
        YearSource.Inferred => "inferred",
        _ => null,
    };

    /// <summary>How a plan that a text was taken from stands to the plan that took it.</summary>
    internal static string Of(ReuseRelation relation) => relation switch
    {
        ReuseRelation.OwnEarlier => "ownEarlier",
        ReuseRelation.Upper => "upper",
        ReuseRelation.Neighbour => "neighbour",
        ReuseRelation.Lower => "lower",
        _ => "other",
    };

    /// <summary>What tells who had a text first; null where nothing does.</summary>
    internal static string? Of(DirectionEvidence evidence) => evidence switch
    {
        DirectionEvidence.Year => "year",
        DirectionEvidence.Published => "published",
        DirectionEvidence.Level => "level",
        _ => null,
    };
}
