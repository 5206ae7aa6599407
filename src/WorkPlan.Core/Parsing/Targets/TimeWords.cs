using WorkPlan.Core.Text;

namespace WorkPlan.Core.Parsing.Targets;

/// <summary>Words of dates and of what is past or to come. Source: all openings of sentences with a figure in the corpus.</summary>
internal static class TimeWords
{
    /// <summary>Before a year: it is the day to reach.</summary>
    internal static readonly WordList Until = WordList.AtEnd("到 至 在 于 截至 截止 截止到 力争 力争在 力争到 争取 争取到 确保 确保在 确保到 计划 并 将 要 拟 并于 预计 努力");

    /// <summary>Before a year: it is what the figure is measured by, or where something began.</summary>
    internal static readonly WordList Since = WordList.AtEnd("比 较 与 从 自 由 和 以 同 于是 按 对 落实 执行 制定 印发 根据 按照");

    /// <summary>Behind a year: something began or belongs to it.</summary>
    internal static readonly WordList Onwards = WordList.AtStart("起 以来 来 开始 的 度 级 版 至今 以前 之前的 所 时 一 ）");

    /// <summary>Behind a year or month: the end of it.</summary>
    internal static readonly WordList EndOfPeriod = WordList.AtStart("底前 底 末前 末 年底前 年底 年末 前 之前 以前 内 年内 全年");

    /// <summary>Words for the year that the plan is for, at the front.</summary>
    internal static readonly WordList ThisYear = WordList.AtStart("今年 本年度 本年 年底 年末 年内 当年 今年底 今年内 上半年 下半年 今年上半年 今年下半年");

    /// <summary>First words of a sentence that tell of what has been reached.</summary>
    internal static readonly WordList PastOpenings = WordList.AtStart("去年 上年 前年 过去 目前 现有 现在 当前 近年来 截至 截止 迄今 至今");

    /// <summary>Words near the front of a sentence that tell of what has been reached.</summary>
    internal static readonly WordSet Past = WordSet.Of(["以来", "年来", "已", "荣获", "获评"]);

    /// <summary>Words in a clause that tell of what has been reached.</summary>
    internal static readonly WordSet Done = WordSet.Of(
        ["已", "达到了", "完成了", "建成了", "实现了", "增加了", "增长了", "提高了", "下降了", "减少了", "降低了", "现有", "举办了", "开展了", "组织了", "投入了", "培训了", "新增了", "安排了", "先后", "荣获", "获评", "以来"]);

    /// <summary>Words that promise, also inside a review.</summary>
    internal static readonly WordSet Promises = WordSet.Of(
        ["力争", "将达", "将建", "将新", "将增", "明年", "下一步", "预期目标", "今年要", "今年将", "今年拟", "计划新", "要达到", "要确保", "今后"]);

    /// <summary>Words that tell of what is to come; in a plan they outweigh those of the past.</summary>
    internal static readonly WordSet Future = WordSet.Of(
        ["力争", "争取", "将", "明年", "预期", "预计", "今年要", "今年拟", "要达到", "要确保", "确保", "今后", "拟"]);
}
