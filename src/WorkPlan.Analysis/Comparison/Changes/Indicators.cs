using WorkPlan.Core;
using WorkPlan.Core.Text;

namespace WorkPlan.Analysis.Comparison.Changes;

/// <summary>Tells whether two targets measure the same thing.</summary>
internal static class Indicators
{
    /// <summary>Words that make of an indicator another one: 人均地区生产总值 is not 地区生产总值. Source: the indicators of the corpus.</summary>
    private static readonly string[] Qualifiers = ["人均", "生均", "师均", "户均", "校均", "平均", "年均", "日均", "累计", "民办", "公办", "普惠", "城镇", "农村", "城市", "乡村"];

    /// <summary>What a clause says to do with the thing measured, which may be said otherwise next year.</summary>
    private static readonly WordList Verbs = WordList.AtStart("新建 改建 扩建 新改扩建 改扩建 建设 建成 完成 实现 创建 打造 培养 培训 举办 开展 组织 新增 增加 净增");

    /// <summary>
    /// The share of character pairs that two indicators have in common, from 0 to 1, of the clauses where there is no indicator; 0 where
    /// they count in other units or ways, or one is qualified as the other is not.
    /// </summary>
    internal static double Likeness(Target a, Target b)
    {
        string left = Measured(a);
        string right = Measured(b);
        return IsComparable(a, b) && Array.TrueForAll(Qualifiers, word => left.Contains(word, StringComparison.Ordinal) == right.Contains(word, StringComparison.Ordinal))
            ? CharacterPairs.Likeness(left, right)
            : 0;
    }

    /// <summary>
    /// Whether both count in the same unit, and both state a level, or both a rise, or both a fall. All of it is no level for an upper
    /// bound: 大班额不超过2% became lower, not higher, with 大班额全部消除.
    /// </summary>
    private static bool IsComparable(Target a, Target b) =>
        a.Unit == b.Unit && WayOf(a) == WayOf(b) && !IsBoundAndAll(a, b) && !IsBoundAndAll(b, a);

    private static bool IsBoundAndAll(Target a, Target b) =>
        a.Comparator == TargetComparator.AtMost && b.Comparator == TargetComparator.Complete;

    private static int WayOf(Target target) => target.Comparator switch
    {
        TargetComparator.Increase => 1,
        TargetComparator.Decrease => -1,
        _ => 0,
    };

    private static string Measured(Target target)
    {
        string name = target.Indicator.Length > 0 ? target.Indicator : target.Text;
        int verb = Verbs.Match(name);
        return verb < name.Length ? name[verb..] : name;
    }
}
