using WorkPlan.Analysis.Corpora;
using WorkPlan.Core;
using WorkPlan.Core.Cleaning;

namespace WorkPlan.Export.Html.Reports;

/// <summary>What the report calls the values of the model.</summary>
internal static class ReportWords
{
    /// <summary>A plan's title; its name where it has none.</summary>
    internal static string NameOf(CorpusPlan plan) => plan.Title.Length > 0 ? plan.Title : plan.Id;

    internal static string YearOf(CorpusPlan plan) => plan.Year is { } year ? Numbers.Of(year) : "年份不详";

    internal static string Of(PlanLevel level) => level switch
    {
        PlanLevel.National => "国家级",
        PlanLevel.Province => "省级",
        PlanLevel.Prefecture => "地级",
        PlanLevel.County => "县级",
        _ => "级别不详",
    };

    internal static string Of(YearSource source) => source switch
    {
        YearSource.Plan => "文中写明",
        YearSource.Manifest => "据清单",
        YearSource.FileName => "据文件名",
        YearSource.Published => "据发布日期",
        YearSource.Inferred => "据文意推断",
        _ => "不详",
    };

    internal static string Of(PlanKind kind) => kind switch
    {
        PlanKind.KeyPoints => "工作要点",
        PlanKind.WorkPlan => "工作计划",
        PlanKind.ReviewAndPlan => "总结与计划",
        PlanKind.Report => "工作报告",
        PlanKind.Outline => "规划纲要",
        _ => "其他文件",
    };

    internal static string Of(UnitRole role) => role switch
    {
        UnitRole.Lead => "牵头单位",
        UnitRole.Support => "配合单位",
        _ => "责任单位",
    };

    internal static string Of(TargetStatus status) => status == TargetStatus.Achieved ? "已完成" : "计划";

    internal static string Of(AttentionTrend trend) => trend switch
    {
        AttentionTrend.Growing => "成长",
        AttentionTrend.Declining => "衰退",
        AttentionTrend.Steady => "持续",
        AttentionTrend.Intermittent => "间断",
        _ => "年份过少",
    };

    internal static string Of(Coverage coverage) => coverage switch
    {
        Coverage.Mentioned => "有文本且提及",
        Coverage.Silent => "有文本未提及",
        _ => "缺文本",
    };

    internal static string Of(RepairKind kind) => kind switch
    {
        RepairKind.Pinyin => "注音",
        RepairKind.GbkByteSlip => "字节错位乱码",
        RepairKind.TraditionalScript => "繁体转简体",
        RepairKind.Entity => "网页实体残留",
        RepairKind.InvisibleCharacter => "不可见字符",
        RepairKind.PrivateUseCharacter => "私用区字符",
        RepairKind.FullWidthCharacter => "全角字符",
        RepairKind.Indent => "行首行尾空白",
        RepairKind.InnerSpace => "行内空白",
        RepairKind.QuotationMark => "引号",
        RepairKind.HardWrap => "句中断行",
        RepairKind.Ornament => "装饰符号",
        _ => "其他",
    };
}
