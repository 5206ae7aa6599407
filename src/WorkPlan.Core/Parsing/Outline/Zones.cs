using WorkPlan.Core.Text;

namespace WorkPlan.Core.Parsing.Outline;

/// <summary>Tells by a section's heading what part it plays.</summary>
internal static class Zones
{
    private const int LongestGuidingTitle = 10;

    /// <summary>Headings of what guides the work rather than being work.</summary>
    private static readonly WordSet Guiding = WordSet.Of(
        ["指导思想", "总体要求", "总体思路", "总体目标", "基本原则", "基本思路", "工作目标", "主要目标", "发展目标", "行动目标", "战略目标", "工作原则", "总要求", "重要意义",
         "基本要求", "目标要求", "总体部署", "工作方针", "战略主题", "预期目标"]);

    /// <summary>Guiding headings under which thoughts and not goals stand; what they cite is the plan's basis.</summary>
    private static readonly WordSet Thoughts = WordSet.Of(
        ["指导思想", "总体要求", "总体思路", "基本原则", "基本思路", "工作原则", "总要求", "重要意义", "工作方针"]);

    private static readonly WordSet Review = WordSet.Of(
        ["回顾", "工作总结", "取得的成绩", "主要成绩", "工作成效", "主要成效", "完成情况", "工作情况", "发展成就", "过去五年", "过去一年", "工作和体会", "的五年", "主要成就", "发展基础"]);

    private static readonly WordSet Plans = WordSet.Of(["重点工作", "工作安排", "主要任务", "工作建议", "下一步", "计划", "规划", "今后"]);

    private static readonly WordSet Safeguards = WordSet.Of(["保障措施", "组织保障", "组织实施", "保障机制", "条件保障", "工作保障", "实施保障", "组织领导"]);

    internal static SectionZone Of(ReadOnlySpan<char> heading, SectionZone around)
    {
        if (around is SectionZone.Annex or SectionZone.Review || heading.IsEmpty)
        {
            return around;
        }

        if (IsGuiding(heading))
        {
            return SectionZone.Guiding;
        }

        if (heading.ContainsAny(Review) && !heading.ContainsAny(Plans))
        {
            return SectionZone.Review;
        }

        return heading.ContainsAny(Safeguards) ? SectionZone.Safeguard : around;
    }

    internal static bool IsThought(ReadOnlySpan<char> heading) => IsGuiding(heading) && heading.ContainsAny(Thoughts) && !heading.Contains("目标", StringComparison.Ordinal);

    internal static bool IsGuiding(ReadOnlySpan<char> heading) => heading.Length <= LongestGuidingTitle && heading.ContainsAny(Guiding);
}
