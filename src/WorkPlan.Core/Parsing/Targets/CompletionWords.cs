using WorkPlan.Core.Text;

namespace WorkPlan.Core.Parsing.Targets;

/// <summary>The words that stand for 100 %. Source: the gold guide's ruling on ->100% and its seeds; every 全覆盖, 清零, 消除, 全部, 全面完成 and 所有 of the corpus was read.</summary>
internal static class CompletionWords
{
    /// <summary>Cover all by themselves.</summary>
    internal static readonly WordList Coverage = WordList.AtStart("全覆盖 全面覆盖 全部覆盖 全域覆盖 全员覆盖 全面全覆盖");

    /// <summary>全面 with a verb that ends something; 全面推进 and 全面落实 end nothing.</summary>
    internal static readonly WordList Thorough = WordList.AtStart("全面完成 全面达标 全面清零 全面配齐 全面配备到位 全面销号");

    /// <summary>全部 with a verb that ends something.</summary>
    internal static readonly WordList Entire = WordList.AtStart(
        "全部完成 全部建成 全部达标 全部达到 全部实现 全部配齐 全部配备 全部开工 全部竣工 全部投用 全部投入使用 全部交付 全部整改 全部销号 全部脱贫 全部摘帽 全部清退 全部退出 全部出清 全部出列 " +
        "全部化解 全部解决 全部办结 全部办复 全部兑现 全部消除 全部取消 全部接入 全部到位 全部通过 全部启用 全部落地 全部落实到位 全部建立 全部挂牌 全部配建 全部通车 全部改造 全部清零 全部按时完成 全部如期完成 全部按期完成 全部开设 全部开齐");

    /// <summary>Whose own work it is that they complete: no target of the plan.</summary>
    internal static readonly WordList People = WordList.AtEnd("学生 教师 师生 考生 幼儿 儿童");

    /// <summary>What 所有 or 全部 with its noun must lead to.</summary>
    internal static readonly WordSet Attainments = WordSet.Of(
        ["达到", "达标", "配备", "配齐", "建成", "完成"]);

    /// <summary>Verbs that make 所有 behind them all there is.</summary>
    internal static readonly WordList AllOf = WordList.AtEnd("完成 覆盖 覆盖到 达标 通达 消除 通达到 覆盖了");

    /// <summary>Words that begin like 所有 and mean ownership.</summary>
    internal static readonly WordList Ownership = WordList.AtStart("所有制 所有者 所有权 所有人权");

    /// <summary>What is done away with for good by 消除; hazards and habits are not counted.</summary>
    internal static readonly WordSet Remnants = WordSet.Of(
        ["班额", "大班", "空白", "危房", "危旧", "零就业", "旱厕", "文盲", "盲区", "黑臭", "积水点", "辍学", "薄弱学校", "D级", "代课", "疟疾", "无证"]);

    /// <summary>What makes a removal the name of a plan, with its verb in front: 落实消除大班额专项规划.</summary>
    internal static readonly WordSet PlanNouns = WordSet.Of(
        ["规划", "项目", "计划", "行动", "方案", "工程"]);

    /// <summary>In front of a completion: not all, or not yet.</summary>
    internal static readonly WordSet NotAll = WordSet.Of(
        ["基本", "尚未", "没有", "未能", "逐步", "初步", "还未", "不能", "为了"]);

    /// <summary>Taken out of an indicator.</summary>
    internal static readonly string[] Removed =
        ["全面覆盖", "全覆盖", "全部覆盖", "全域覆盖", "全面完成", "全部完成", "动态清零", "清零", "动态“”", "全面", "全部", "所有", "统一"];
}
