using WorkPlan.Analysis.Comparison;

namespace WorkPlan.Export.Html;

/// <summary>The words of a page for what became of tasks, targets and deadlines: years, regions and levels speak of it differently.</summary>
internal sealed record RelationWords
{
    private RelationWords()
    {
    }

    /// <summary>What the page is about, behind both names.</summary>
    internal required string Subject { get; init; }

    /// <summary>A task that both plans have.</summary>
    internal required string Continued { get; init; }

    /// <summary>The same, word for word.</summary>
    internal required string ContinuedVerbatim { get; init; }

    internal required string Added { get; init; }

    internal string AddedSign { get; init; } = "＋";

    internal required string Removed { get; init; }

    internal string RemovedSign { get; init; } = "－";

    /// <summary>A further part of a split.</summary>
    internal required string SplitOff { get; init; }

    /// <summary>A further part of a merge.</summary>
    internal required string MergedIn { get; init; }

    internal required string Verbatim { get; init; }

    internal required string Reworded { get; init; }

    internal required string Moved { get; init; }

    /// <summary>What heads the column that says what became of each task.</summary>
    internal required string Outcome { get; init; }

    /// <summary>The items that are not the same word for word.</summary>
    internal required string Changed { get; init; }

    /// <summary>The items whose targets are not the same.</summary>
    internal required string TargetsChanged { get; init; }

    /// <summary>The element around text that only the old plan has.</summary>
    internal string OldMark { get; init; } = "del";

    /// <summary>The element around text that only the new plan has.</summary>
    internal string NewMark { get; init; } = "ins";

    /// <summary>The line by which the text of the old plan alone is told, as a reader calls it.</summary>
    internal string OldLine { get; init; } = "删除线";

    /// <summary>The line by which the text of the new plan alone is told.</summary>
    internal string NewLine { get; init; } = "下划线";

    /// <summary>The share of the new text that stands in the old one.</summary>
    internal required string VerbatimShare { get; init; }

    internal required string Raised { get; init; }

    internal required string Lowered { get; init; }

    internal required string TargetAdded { get; init; }

    internal required string TargetDropped { get; init; }

    internal required string Hardened { get; init; }

    internal required string Softened { get; init; }

    internal required string Earlier { get; init; }

    internal required string Later { get; init; }

    internal required string DeadlineAdded { get; init; }

    internal required string DeadlineDropped { get; init; }

    /// <summary>The words for two plans under the names that the page gives them.</summary>
    internal static RelationWords For(PlanRelation relation, string old, string current) => relation switch
    {
        PlanRelation.Regions => ForRegions(old, current),
        PlanRelation.Levels => ForLevels(),
        _ => ForYears(),
    };

    private static RelationWords ForYears() => new()
    {
        Subject = "工作计划逐项对照",
        Continued = "延续", ContinuedVerbatim = "延续", Added = "新增", Removed = "删去", SplitOff = "拆出", MergedIn = "并入",
        Outcome = "变化", Changed = "有变化", TargetsChanged = "指标有变",
        Verbatim = "原文未改", Reworded = "改写", Moved = "移动", VerbatimShare = "沿用原文",
        Raised = "上调", Lowered = "下调", TargetAdded = "新设", TargetDropped = "取消",
        Hardened = "力度加强", Softened = "力度减弱",
        Earlier = "时限提前", Later = "时限推后", DeadlineAdded = "新设时限", DeadlineDropped = "取消时限",
    };

    private static RelationWords ForRegions(string old, string current) => new()
    {
        Subject = "文件逐项对照",
        Continued = "两地都有", ContinuedVerbatim = "两地都有", Added = $"仅{current}", Removed = $"仅{old}", SplitOff = "分列", MergedIn = "合列",
        Outcome = "异同", Changed = "有差别", TargetsChanged = "指标不同",
        AddedSign = "→", RemovedSign = "←", OldMark = "mark", NewMark = "mark", OldLine = "虚线", NewLine = "实线",
        Verbatim = "文字相同", Reworded = "文字不同", Moved = "位置不同", VerbatimShare = "文字相同",
        Raised = "较高", Lowered = "较低", TargetAdded = $"仅{current}", TargetDropped = $"仅{old}",
        Hardened = "力度较强", Softened = "力度较弱",
        Earlier = "时限较早", Later = "时限较晚", DeadlineAdded = $"仅{current}有时限", DeadlineDropped = $"仅{old}有时限",
    };

    private static RelationWords ForLevels() => new()
    {
        Subject = "落实情况逐项对照",
        Continued = "结合落实", ContinuedVerbatim = "原文落实", Added = "本级自有", Removed = "未落实", SplitOff = "分项落实", MergedIn = "合并落实",
        Outcome = "落实", Changed = "有改动", TargetsChanged = "指标不同",
        Verbatim = "照录原文", Reworded = "改写", Moved = "移动", VerbatimShare = "照录上级原文",
        Raised = "高于上级", Lowered = "低于上级", TargetAdded = "本级增设", TargetDropped = "本级未列",
        Hardened = "力度强于上级", Softened = "力度弱于上级",
        Earlier = "时限早于上级", Later = "时限晚于上级", DeadlineAdded = "本级增设时限", DeadlineDropped = "本级未列时限",
    };
}
