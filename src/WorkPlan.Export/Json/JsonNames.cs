using WorkPlan.Analysis.Comparison;
using WorkPlan.Analysis.Phrases;
using WorkPlan.Analysis.Regions;
using WorkPlan.Core;
using WorkPlan.Core.Cleaning;
using WorkPlan.Core.Diagnostics;

namespace WorkPlan.Export.Json;

/// <summary>The words of the JSON for the values of the model's enums: one table, on which every reader of the JSON relies.</summary>
internal static class JsonNames
{
    internal static string Of(PlanKind kind) => kind switch
    {
        PlanKind.KeyPoints => "要点",
        PlanKind.WorkPlan => "计划",
        PlanKind.ReviewAndPlan => "总结与安排",
        PlanKind.Report => "报告",
        PlanKind.Outline => "规划",
        _ => "其他",
    };

    internal static string Of(Script script) => script switch
    {
        Script.Traditional => "traditional",
        _ => "simplified",
    };

    internal static string Of(SectionZone zone) => zone switch
    {
        SectionZone.Guiding => "guiding",
        SectionZone.Review => "review",
        SectionZone.Safeguard => "safeguard",
        SectionZone.Annex => "annex",
        _ => "work",
    };

    internal static string Of(UnitRole role) => role switch
    {
        UnitRole.Lead => "lead",
        UnitRole.Support => "support",
        _ => "responsible",
    };

    internal static string Of(TargetStatus status) => status switch
    {
        TargetStatus.Achieved => "achieved",
        _ => "planned",
    };

    internal static string? Of(TargetNature? nature) => nature switch
    {
        TargetNature.Binding => "binding",
        TargetNature.Expected => "expected",
        _ => null,
    };

    internal static string Of(PhraseOrigin origin) => origin switch
    {
        PhraseOrigin.Shape => "shape",
        _ => "lexicon",
    };

    internal static string Of(RegionLevel level) => level switch
    {
        RegionLevel.Province => "province",
        RegionLevel.Prefecture => "prefecture",
        _ => "county",
    };

    internal static string Of(DiagnosticSeverity severity) => severity switch
    {
        DiagnosticSeverity.Error => "error",
        DiagnosticSeverity.Warning => "warning",
        _ => "info",
    };

    internal static string Of(PlanRelation relation) => relation switch
    {
        PlanRelation.Regions => "regions",
        PlanRelation.Levels => "levels",
        _ => "years",
    };

    internal static string Of(TaskMatchKind kind) => kind switch
    {
        TaskMatchKind.Reworded => "reworded",
        TaskMatchKind.Retargeted => "retargeted",
        TaskMatchKind.Moved => "moved",
        _ => "same",
    };

    internal static string Of(TargetChangeKind kind) => kind switch
    {
        TargetChangeKind.Raised => "raised",
        TargetChangeKind.Lowered => "lowered",
        TargetChangeKind.Dropped => "dropped",
        TargetChangeKind.Added => "added",
        _ => "same",
    };

    internal static string Of(DeadlineChangeKind kind) => kind switch
    {
        DeadlineChangeKind.Earlier => "earlier",
        DeadlineChangeKind.Later => "later",
        DeadlineChangeKind.Added => "added",
        DeadlineChangeKind.Dropped => "dropped",
        _ => "same",
    };

    internal static string Of(CommitmentChangeKind kind) => kind switch
    {
        CommitmentChangeKind.Softened => "softened",
        _ => "hardened",
    };

    internal static string Of(EditKind kind) => kind switch
    {
        EditKind.Deleted => "deleted",
        EditKind.Inserted => "inserted",
        EditKind.Replaced => "replaced",
        _ => "unchanged",
    };

    internal static string Of(TaskOriginKind kind) => kind switch
    {
        TaskOriginKind.Upper => "upper",
        TaskOriginKind.LastYear => "lastYear",
        TaskOriginKind.Both => "both",
        _ => "new",
    };

    internal static string Of(RepairKind kind) => kind switch
    {
        RepairKind.Pinyin => "pinyin",
        RepairKind.GbkByteSlip => "gbkByteSlip",
        RepairKind.TraditionalScript => "traditionalScript",
        RepairKind.Entity => "entity",
        RepairKind.InvisibleCharacter => "invisibleCharacter",
        RepairKind.PrivateUseCharacter => "privateUseCharacter",
        RepairKind.FullWidthCharacter => "fullWidthCharacter",
        RepairKind.Indent => "indent",
        RepairKind.InnerSpace => "innerSpace",
        RepairKind.QuotationMark => "quotationMark",
        RepairKind.HardWrap => "hardWrap",
        RepairKind.Ornament => "ornament",
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "A kind of repair without a name."),
    };
}
