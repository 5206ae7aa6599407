using WorkPlan.Core.Text;

namespace WorkPlan.Core.Parsing.Targets;

/// <summary>Verbs and leading words of commitments. Source: the openings of all clauses with a figure in the corpus, and the indicators of the gold seeds.</summary>
internal static class CommitmentWords
{
    /// <summary>Verbs that commit to do something so many times, directly before a small Chinese numeral: 举办一期, 配备两名.</summary>
    internal static readonly WordList Doing = WordList.AtEnd(
        "举办 举办好 举行 召开 组织 组织好 组织召开 组织开展 开展 开展好 进行 建设 建成 建好 新建 改建 扩建 改扩建 建立 创建 兴建 筹建 培养 培训 招聘 引进 选派 选聘 聘请 聘任 开设 开办 开好 配备 配齐 " +
        "增设 增加 新增 设立 设置 打造 评选 评出 表彰 完成 安排 编写 出版 建 办好 参加 参与 上好 观看 撰写 遴选 推出 确定 选出 派出 落实 帮扶 达到 有 设 配");

    /// <summary>Verbs before one or two of something that each is to have: 培养一两项艺术爱好.</summary>
    internal static readonly WordList Acquiring = WordList.AtEnd("形成 培养 掌握 学会 发展 选择 具备 参加 建设 建成 建立 打造 举办 开展 组织 学习 推出 创建 开设 选取 确定");

    /// <summary>Verbs, anywhere in a stretch, that begin a new statement of their own.</summary>
    internal static readonly WordSet Verbs = WordSet.Of(
        ["新建", "改建", "扩建", "建设", "建成", "建立", "培训", "培养", "招聘", "引进", "完成", "达到", "实现", "举办", "开展", "组织", "配备", "创建", "打造", "参加", "安排", "投入", "支持", "资助", "惠及", "覆盖"]);

    /// <summary>What a commitment opens with and an indicator does without.</summary>
    internal static readonly WordList Leads = WordList.AtStart(
        "确保 力争 争取 努力 努力保证 保证 保障 完成 实现 实施 推进 加快推进 加快 全力 积极 重点 深入 扎实 继续 进一步 大力 着力 全面 全部 不断 稳步 有序 逐步 计划 计划将 拟 将 要 并 并将 也 还 再 又 已 已经 " +
        "共 共有 共计 累计 总共 一共 有 使 让 把 为 对 编制 举办 办好 完善 建立 达到 抓好 做好 持续 加强 强化 支持 推动 严格 切实 认真 力求 目前 现有 预计 其中 同时 以及 及 和 与 或 均 都 严控 统一 安排 落实 优先 " +
        "巩固 主动 充分 成功 顺利 圆满 全年 年均 每年平均 平均每年 五年来 一年来 五年 即 就 通过 按照 如期 高质量 高标准 动态 而且 而 则 但 但是 只 仅 其 且 特别是 尤其是 的 了 在 应 须 必须 应当 原则上 至少 不少于");

    /// <summary>Words that begin like one of those and belong to the indicator.</summary>
    internal static readonly WordList NoLeads = WordList.AtStart(
        "有关 有效 有机 有线 有色 有轨 有条件 有需要 有意愿 有能力 有劳动 将军 为主 要点 要求 要素 对外 对口 对接 对流 对象 共同 共享 共青 共产 再生 再就业 新增 新建 新型 新能源 新农 新生 新改 新设 新办 新招 新签 新农合 新区 新兴 新开 新投 " +
        "和谐 和平 全面覆盖 基本养老 基本医疗 基本公共 基本建设 基本口粮 基本农田 在校 在园 在职 在岗 在编 在建 在册 在学 在读 在线 都市 还款 还田 从业 由于 应届 应急 应收 应用 平均 与 使用 对贫困 安排的 落实率 完成率 保障性 保障房 保障水平 保障率 通过率 优先股 持续率 从严 从事 加强型 新一代 及格 推进率 均衡 均可 支持率 建立率 统一战线 主动脉 严格率 实施率");

    /// <summary>The plan's own area at the front of a clause.</summary>
    internal static readonly WordList Regions = WordList.AtStart(
        "全区 全市 全县 全省 全国 全州 全旗 全盟 全乡 全镇 全地区 全城区 全校 我区 我市 我县 我省 我国 我州 我旗 我盟 我校 本区 本市 本县 本省 本校 全区各 全市各");

    /// <summary>Openings that only say by what means: the thing itself follows the next verb.</summary>
    internal static readonly WordList Means = WordList.AtStart("针对 围绕 通过 按照 根据 依据 结合 依托 利用 以");

    /// <summary>Openings that compare with something else: the subject stands in the clause before.</summary>
    internal static readonly WordList Comparing = WordList.AtStart("比上年 比去年 比 较 高于 低于 超过 优于 快于 高出 同比 居全国 占 相当 连续");

    /// <summary>Lengths of time that say nothing of what is measured.</summary>
    internal static readonly WordList Periods = WordList.AtStart("近三年 近五年 近两年 三年 五年 两年 每年 当年 全年 平均 年均");

    /// <summary>What is left hanging when a figure is taken out of the end of a clause.</summary>
    internal static readonly WordList Tails = WordList.AtEnd(
        "的 了 以上 左右 达到 达 为 到 至 控制在 保持在 稳定在 共 约 近 比例达 增长 增加 增加了 提高 提高到 增加到 提高了 上升 下降 下降到 降低 减少 是 有 在 于 不低于 不少于 超过 不超过 至少 各 每年 累计 已 均 分别 再 要 将 力争 争取 确保 实现 保持 推进 比上年 同比 比去年 较上年 其中 总计 合计 都 的目标 的要求 的任务 的建设任务 和 、 并");
}
