using System.Buffers;
using WorkPlan.Core.Text;

namespace WorkPlan.Core.Parsing.Targets;

/// <summary>The words that say how a figure is to be read. Source: the gold guide's rulings, and all words directly beside figures in the corpus.</summary>
internal static class ComparatorWords
{
    /// <summary>What each group of words in front of a number means.</summary>
    internal static ReadOnlySpan<TargetComparator> Meanings =>
        [TargetComparator.Equal, TargetComparator.Increase, TargetComparator.Decrease, TargetComparator.AtLeast, TargetComparator.AtMost];

    /// <summary>Before the number: at least.</summary>
    private const string AtLeast = "不低于 不少于 不小于 不得低于 不得少于 不应低于 不应少于 不能低于 不能少于 原则上不低于 原则上不少于 至少 最少 最低 超过 已超过 突破 已突破 大于 高于 多于 超出 逾 超 保底";

    /// <summary>Before the number: at most.</summary>
    private const string AtMost = "不超过 不高于 不多于 不大于 不得超过 不得高于 不得多于 不应超过 不能超过 不突破 控制在 严控在 限制在 稳定控制在 压缩在 低于 少于 小于 至多 最多 最高 不足 不到 不满 限于 以内";

    /// <summary>Before the number: the level that is reached, also where a verb of change stands in front of it.</summary>
    private const string Level = "达到 达 为 到 至 是 占 保持在 稳定在 维持在 保持";

    /// <summary>Before the number: by so much more.</summary>
    private const string Increase = "增加 增加了 增长 增长了 年均增长 递增 净增 净增加 新增 新增加 提高 提高了 提升 提升了 上升 上升了 上涨 上涨了 增产 增收 增 增了 升 涨 快 高 高出 高了 多 扩大 扩大了 加快 增幅达 上浮 上调 翻 多了 升 扩增 增量";

    /// <summary>Before the number: by so much less.</summary>
    private const string Decrease = "减少 减少了 降低 降低了 下降 下降了 压减 压减了 削减 削减了 缩减 缩减了 缩小 缩小了 减 减了 降 降了 压缩 压缩了 下调 低 低了 少 少了 回落 下跌 减亏 慢";

    /// <summary>All of these, in groups that go by the order of <see cref="Meanings"/>.</summary>
    internal static readonly WordList Front = WordList.AtEnd(Level, Increase, Decrease, AtLeast, AtMost);

    /// <summary>Verbs of more or less alone.</summary>
    internal static readonly WordList Change = WordList.AtEnd(Increase, Decrease);

    /// <summary>Words between one of these and the number that change nothing.</summary>
    internal static readonly WordList Filler = WordList.AtEnd("约 大约 近 将近 接近 共 各 了 的 再 又 已 均 分别 合计 总计 累计 一共 总共 也 就 要 都 在 其中 平均 大体 以 “ 人民币 仅 只 还 就有 有 计 人均 每人 年均");

    /// <summary>Verbs of more, with their object between them and the number: 增加学位10100个.</summary>
    internal static readonly string[] IncreaseVerbs = ["新增加", "新增", "增加", "净增", "增长", "扩增", "增收"];

    /// <summary>Verbs of less, with their object between them and the number.</summary>
    internal static readonly string[] DecreaseVerbs = ["减少", "压减", "削减", "缩减", "降低", "下降", "调减"];

    /// <summary>Each verb of change holds one of these, so that their absence spares the search.</summary>
    internal static readonly SearchValues<char> ChangeMarks = SearchValues.Create("增减降");

    /// <summary>Each far bound holds one of these.</summary>
    internal static readonly SearchValues<char> BoundMarks = SearchValues.Create("不至最控");

    /// <summary>Bounds that hold over the words between them and the number: 不低于总课时的20%.</summary>
    internal static readonly string[] FarAtLeast = ["不低于", "不少于", "不得低于", "不得少于", "至少", "最少"];

    /// <summary>Bounds of the other kind.</summary>
    internal static readonly string[] FarAtMost = ["不超过", "不高于", "不多于", "不得超过", "不得高于", "控制在", "最多"];

    /// <summary>Behind the unit: at least.</summary>
    internal static readonly WordList AtLeastBehind = WordList.AtStart("以上 及以上 或以上 之上 （含）以上 (含)以上");

    /// <summary>Behind the unit: at most.</summary>
    internal static readonly WordList AtMostBehind = WordList.AtStart("以内 之内 以下 及以下 或以下 之下 （含）以内 (含)以内");

    /// <summary>Behind the unit: about so much, which changes nothing.</summary>
    internal static readonly WordList AboutBehind = WordList.AtStart("左右 上下 许");

    /// <summary>Behind a figure that is only what a change starts from: 由46.9%提高到48.2%.</summary>
    internal static readonly WordList ChangesTo = WordList.AtStart(
        "提高到 提高至 提高为 增加到 增加至 增加为 上升到 上升至 上升为 增长到 增长至 提升到 提升至 提升为 扩大到 扩大至 升到 升至 增到 增至 下降到 下降至 下降为 降低到 降低至 " +
        "降低为 减少到 减少至 减少为 缩减到 缩减至 缩小到 缩小至 缩短到 缩短至 缩短为 压减到 压减至 压缩到 压缩至 降到 降至 降为 减到 减至 减为 发展到 调整到 调整为 跃升到 跃升至 跃居 猛增到 猛增至 增为 增加到了 回落到 回落至 变为 整合至 整合到 精简到 精简至 上调到 上调至 下调到 下调至 的基础上");
}
