using WorkPlan.Analysis.Corpora;

namespace WorkPlan.Export.Json;

/// <summary>The words of the JSON and of tables for the enums of a corpus.</summary>
internal static class CorpusNames
{
    internal static string Of(PlanLevel level) => level switch
    {
        PlanLevel.National => "national",
        PlanLevel.Province => "province",
        PlanLevel.Prefecture => "prefecture",
        PlanLevel.County => "county",
        _ => "unknown",
    };

    internal static string Of(YearSource source) => source switch
    {
        YearSource.Plan => "plan",
        YearSource.Manifest => "manifest",
        YearSource.FileName => "fileName",
        YearSource.Published => "published",
        YearSource.Inferred => "inferred",
        _ => "unknown",
    };

    internal static string Of(Coverage coverage) => coverage switch
    {
        Coverage.Mentioned => "mentioned",
        Coverage.Silent => "silent",
        _ => "missing",
    };

    internal static string Of(AttentionMeasure measure) => measure switch
    {
        AttentionMeasure.Characters => "characters",
        AttentionMeasure.Sentences => "sentences",
        _ => "tasks",
    };

    /// <summary>The labels that Chinese studies of policy attention use; null where no trend can be told.</summary>
    internal static string? Of(AttentionTrend trend) => trend switch
    {
        AttentionTrend.Growing => "成长",
        AttentionTrend.Declining => "衰退",
        AttentionTrend.Steady => "持续",
        AttentionTrend.Intermittent => "间断",
        _ => null,
    };
}
