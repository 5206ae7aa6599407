using System.Globalization;
using WorkPlan.Analysis.Comparison;
using WorkPlan.Core;

namespace WorkPlan.Export.Html;

/// <summary>Targets in Chinese words and figures.</summary>
internal static class TargetText
{
    /// <summary>The figure with its unit, as in <c>≥ 1.2万人</c>, <c>全部</c>.</summary>
    internal static string Figure(Target target)
    {
        string unit = target.Unit;
        string value = target.MaxValue is { } max ? $"{Numbers.Of(target.Value)}–{Numbers.Of(max)}{unit}" : $"{Numbers.Of(target.Value)}{unit}";
        return target.Comparator switch
        {
            TargetComparator.AtLeast => $"≥ {value}",
            TargetComparator.AtMost => $"≤ {value}",
            TargetComparator.Increase => $"增加 {value}",
            TargetComparator.Decrease => $"减少 {value}",
            TargetComparator.Complete => "全部（100%）",
            _ => value,
        };
    }

    /// <summary>What a figure won or lost, as in <c>260个</c>, <c>1.5个百分点</c>; empty where the two cannot be subtracted.</summary>
    internal static string Difference(TargetChange change)
    {
        if (change is not { Old: { MaxValue: null } old, New: { MaxValue: null } current } || old.Unit != current.Unit || old.Value == current.Value)
        {
            return "";
        }

        string unit = current.Unit == "%" ? "个百分点" : current.Unit;
        return Numbers.Of(Math.Abs(current.Value - old.Value)) + unit;
    }

    /// <summary>The day by which it is due; empty where none is known.</summary>
    internal static string Due(Target target) => target.Deadline switch
    {
        null => "",
        { Month: 12, Day: 31 } day => string.Create(CultureInfo.InvariantCulture, $"{day.Year}年底前"),
        { } day => string.Create(CultureInfo.InvariantCulture, $"{day.Year}年{day.Month}月{day.Day}日前"),
    };
}
