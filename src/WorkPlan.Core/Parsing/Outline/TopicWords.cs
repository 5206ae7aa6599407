using WorkPlan.Core.Text;

namespace WorkPlan.Core.Parsing.Outline;

/// <summary>The words that sentences of work plans open with, collected by counting the corpus' sentence beginnings.</summary>
internal static class TopicWords
{
    /// <summary>Verbs and adverbs that begin an instruction.</summary>
    internal static readonly WordList Openings = WordList.AtStart(
        """
        充分发挥 贯彻落实 全面贯彻 深入贯彻 认真贯彻 积极贯彻 认真落实 全面落实 严格落实 严格执行 进一步 高标准 高质量 高水平 高起点
        加强 加快 加大 推进 推动 推行 推广 深化 深入 完善 健全 建立 建设 构建 提升 提高 提质 强化 优化 落实 实施 实行 开展
        组织 坚持 坚决 坚定 统筹 促进 规范 改善 改进 改革 创新 创建 打造 培育 培养 发展 大力 着力 积极 认真 扎实 切实 持续
        继续 不断 全面 全力 稳步 稳妥 有序 有效 努力 确保 保障 保持 抓好 抓实 抓紧 做好 做实 办好 办优 用好 管好 支持 鼓励
        引导 发挥 注重 重视 突出 聚焦 围绕 紧扣 把握 严格 严肃 严禁 整治 整顿 整合 扩大 增强 增加 巩固 拓展 丰富 激发 树立
        弘扬 传承 营造 制定 制订 编制 启动 探索 试行 推选 评选 举办 参与 参加 配合 配齐 落细 防范 防止 预防 维护 守住 化解
        减轻 减少 消除 解决 合理 科学 依法 依托 以 按照 根据 结合 通过 利用 对照 对标 深度 广泛 精准 精心 动态 立足 紧盯
        主动 牢固 牢记 始终 必须 多渠道 多途径 完成 实现 力争 争取 争创 申报 调整 转变 落地 搭建 畅通 提供 加速 助力 服务
        夯实 压实 理顺 补齐 筑牢 厉行
        """);

    /// <summary>What no topic starts with: pronouns, times, connectives, addresses.</summary>
    internal static readonly WordList NoTopics = WordList.AtStart(
        """
        我 这 那 他 它 其 此 各位 同志 现在 今年 去年 明年 过去 当前 目前 近年 以来 同时 但 而 因此 所以 如 虽 由于 对于
        关于 为了 为 从 到 下面 以上 以下 一年来 五年来 新的一年 总之 首先 其次 最后 此外 另外 成绩 唯有 只有 实践证明 新形势
        新使命 新征程 新时代新 面对 展望 回顾 站在 的 了 本 特此 请 附 注 根据 按照 有 是 也 都 还 又 已 大家 女士
        全国各族 让 不过 不能 不要 在此 在这 在党中央 在省委 在市委
        """);

    /// <summary>Words that make a sentence a statement and not a topic: 是, 有了, 我们…</summary>
    internal static readonly WordSet Statements = WordSet.Of(
        ["是", "有了", "了", "我们", "仍然", "一定", "就", "由于", "因为", "所以", "？", "不能", "没有", "应该", "可以", "已经"]);
}
