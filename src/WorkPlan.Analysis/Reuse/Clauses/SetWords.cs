using WorkPlan.Core.Text;

namespace WorkPlan.Analysis.Reuse.Clauses;

/// <summary>Counts what a clause says beyond policy phrases and the verbs that introduce them.</summary>
internal static class SetWords
{
    /// <summary>
    /// Words that say what is done with a policy phrase, not what is done: by hand, from the commonest words beside the lexicon's phrases in
    /// the samples and in documents of all levels.
    /// </summary>
    private static readonly WordList Words = WordList.AtStart(
        """
        坚持 坚决 坚定 坚定不移 坚守 始终 全面 全面贯彻 贯彻 贯彻落实 落实 深入 深入学习 深入贯彻 深入学习贯彻 学习 学习贯彻 学习宣传贯彻 宣传
        持续 不断 进一步 继续 切实 大力 认真 积极 着力 努力 扎实 有效 加快 推进 推动 深化 促进 加强 强化 增强 提高 提升 完善 健全 建立 建立健全
        做好 抓好 开展 实施 实现 围绕 聚焦 紧扣 紧紧围绕 牢记 牢牢把握 把握 树立 牢固树立 践行 弘扬 培育 培养 办好 做到 坚强 拥护 捍卫 维护 坚决维护
        以 为 对 把 将 和 与 及 以及 的 在 于 从 是 要 等 新 指导 为指导 为主线 为核心 为根本 为统领 为引领 为抓手 引领 统领 精神 工作 建设 要求
        思想 理论 战略 政策 方针 制度 任务 根本任务 目标 根本 关于 党的 我国 我省 我市 我县 我区 全国 全省 全市 全县 全区 重要 讲话 论述 重要讲话 重要论述 指示 批示
        重要指示 重要指示批示 决策部署 部署 党中央 国务院 中央 省委 市委 县委 区委 省政府 市政府 县政府 区政府
        """.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    /// <summary>The characters of a clause that belong neither to a phrase nor to one of the words.</summary>
    /// <param name="text">The folded characters.</param>
    /// <param name="isPhrase">Which of them a policy phrase covers.</param>
    internal static int CountOthers(ReadOnlySpan<char> text, ReadOnlySpan<bool> isPhrase)
    {
        int others = 0;
        for (int at = 0; at < text.Length;)
        {
            int run = isPhrase[at..].IndexOf(true);
            run = run < 0 ? text.Length - at : run;
            int word = run == 0 ? 1 : Words.Match(text.Slice(at, run));
            others += word == 0 ? 1 : 0;
            at += Math.Max(1, word);
        }

        return others;
    }
}
