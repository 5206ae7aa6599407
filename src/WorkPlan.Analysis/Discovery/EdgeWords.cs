using System.Collections.Frozen;
using WorkPlan.Analysis.Segmentation;

namespace WorkPlan.Analysis.Discovery;

/// <summary>What a phrase does not begin or end with, so that fragments of sentences are not taken for phrases.</summary>
/// <remarks>Chosen by reading what was discovered in work plans of several years and levels; parts of speech are those of jieba's dictionary.</remarks>
internal static class EdgeWords
{
    /// <summary>Particles, prepositions, conjunctions, pronouns, interjections, mood words, punctuation-like marks.</summary>
    private static readonly FrozenSet<string> EmptyKinds = FrozenSet.Create("u", "ud", "ug", "uj", "ul", "uv", "uz", "p", "c", "r", "rr", "rz", "rg", "e", "y", "o", "x", "w", "zg");

    /// <summary>Besides, at the front: adverbs, localizers, measure words, places and persons.</summary>
    private static readonly FrozenSet<string> FrontKinds = FrozenSet.Create("ad", "d", "dg", "df", "f", "q", "ns", "nr", "nt", "t", "tg", "k");

    /// <summary>Besides, at the back: adverbs, measure words, places, persons and times.</summary>
    private static readonly FrozenSet<string> BackKinds = FrozenSet.Create("d", "dg", "df", "q", "m", "ns", "nr", "t", "tg", "h");

    /// <summary>Neither at the front nor at the back, whatever their part of speech is.</summary>
    private static readonly FrozenSet<string> Empty = FrozenSet.Create(
        "的", "了", "着", "过", "地", "得", "和", "与", "及", "以及", "或", "等", "以", "在", "对", "为", "由", "把", "将", "向", "从", "于", "按", "并", "而", "其",
        "该", "各", "每", "是", "有", "要", "使", "让", "就", "也", "都", "不", "可", "能", "会", "应", "须", "需", "到", "好", "上", "中", "下", "内", "外", "前", "后",
        "时", "年", "月", "日", "个", "名", "所", "项", "次", "人", "多", "新", "大", "小", "我", "我国", "我省", "我市", "我区", "我县", "全国", "全省", "全市", "全区", "全县", "省", "市", "区", "县",
        "进一步", "逐步", "不断", "定期", "充分利用", "充分发挥", "切实", "努力", "认真", "积极", "全面", "深入", "扎实", "有效", "继续", "持续", "大力", "着力", "加快", "重点", "充分",
        "通过", "根据", "按照", "结合", "围绕", "关于", "有关", "相关", "方面", "情况", "问题", "要求", "基础上", "过程", "之间", "同时", "全部", "成功", "基本", "以上", "以下", "目前", "今年", "当前");

    /// <summary>Not at the front: what is done to what is named. The phrase without it is a candidate of its own.</summary>
    private static readonly FrozenSet<string> Verbs = FrozenSet.Create(
        "推进", "推动", "推行", "推广", "加强", "增强", "强化", "提高", "提升", "促进", "完善", "健全", "建立", "建设", "构建", "形成", "开展", "组织", "实施", "落实", "贯彻", "执行",
        "做好", "抓好", "搞好", "办好", "开好", "用好", "管好", "确保", "保证", "保障", "坚持", "引导", "鼓励", "支持", "指导", "督促", "督导", "要求", "制定", "制订", "修订", "出台", "印发", "发布",
        "启动", "完成", "实现", "达到", "争取", "力争", "召开", "举办", "举行", "参加", "参与", "进行", "给予", "予以", "加大", "扩大", "深化", "优化", "规范", "严格", "落细", "统筹", "协调", "配合",
        "探索", "研究", "研制", "编制", "起草", "总结", "宣传", "学习", "发挥", "突出", "注重", "强调", "提出", "解决", "防止", "防范", "杜绝", "严禁", "禁止", "遏制", "查处", "培养", "培育", "选拔", "选派",
        "打造", "创新", "创建", "改善", "改进", "调整", "巩固", "拓展", "拓宽", "丰富", "充实", "配备", "配齐", "落地", "维护", "弘扬", "传承", "倡导", "牢固树立", "树立", "营造", "聚焦", "依托", "利用", "运用", "采取", "实行",
        "表示", "守住", "入选", "破解", "增设", "聘请", "搭建", "重视", "具有", "明确", "积极探索", "作为", "关注", "关心", "关爱", "服务", "助力", "面向", "针对", "适应", "满足", "符合", "超过", "增加", "减少", "降低", "减轻", "压减", "取得", "获得", "评选", "表彰", "遴选", "确定", "公布", "批准", "审核", "检查", "指导", "帮助",
        "认真落实", "深入开展", "扎实推进", "全面落实", "抓紧", "抓实", "抓住", "推出", "加以", "开设", "开发", "开放", "支撑", "引领", "带动", "纳入", "列入", "成立", "设立", "设置", "接受", "派出", "联合", "会同", "努力提高", "着力提升");

    /// <summary>Not at the back: what is said of everything, and what an organization is called.</summary>
    private static readonly FrozenSet<string> Ends = FrozenSet.Create(
        "工作", "活动", "情况", "进行", "推进", "推动", "加强", "提高", "提升", "促进", "开展", "实施", "落实", "做好", "完成", "实现", "达到", "形成", "确保", "坚持", "纳入", "得到", "取得", "成为", "作为", "需要", "必须", "具有",
        "局", "处", "科", "室", "厅", "办", "委", "部门", "单位", "办公室", "委员会", "教育局", "教育厅", "教育部", "教育处", "教育科", "管理处", "管理科", "司", "教育司", "管理司", "出版社", "集团",
        "学校", "干部", "同志", "会议", "文件", "通知", "意见", "方案", "办法", "规定", "以来", "期间", "左右", "共同", "明显", "显著", "较大", "较快", "基本", "主要", "一个", "一批", "一种", "特别", "尤其", "特别是", "包括", "分别", "用于", "应对", "参与", "参加", "提供", "任教", "使用", "进入", "举办", "提出", "适应", "满足", "系统性", "建立", "完善", "健全", "加快", "建立健全");

    /// <summary>Nowhere in a phrase: a phrase ends before it.</summary>
    private static readonly FrozenSet<string> Breaks = FrozenSet.Create("等", "了", "是", "也", "都", "就", "以及", "或", "或者", "其中", "并", "但", "而", "我们", "要", "应", "应当", "必须", "已", "已经", "正在");

    /// <summary>Whether a word may stand in a phrase at all.</summary>
    internal static bool MayStand(ReadOnlySpan<char> word) => !Has(Breaks, word);

    internal static bool MayBegin(ReadOnlySpan<char> word, PartOfSpeech kind) =>
        !EmptyKinds.Contains(kind.Tag) && !FrontKinds.Contains(kind.Tag) && !Has(Empty, word) && !Has(Verbs, word);

    internal static bool MayEnd(ReadOnlySpan<char> word, PartOfSpeech kind) =>
        !EmptyKinds.Contains(kind.Tag) && !BackKinds.Contains(kind.Tag) && !Has(Empty, word) && !Has(Ends, word);

    private static bool Has(FrozenSet<string> words, ReadOnlySpan<char> word) => words.GetAlternateLookup<ReadOnlySpan<char>>().Contains(word);
}
