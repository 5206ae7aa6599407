using WorkPlan.Analysis.Corpora;

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
}
