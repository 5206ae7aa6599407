namespace WorkPlan.Core.Parsing.Metadata;

/// <summary>The words that the names of issuing bodies are made of.</summary>
/// <remarks>
/// 发文机关 by GB/T 9704-2012, 7.2.4: full or usual short names. The education bodies are the names that the departments of
/// provinces, cities and counties bear after the reforms of 2001, 2010 and 2019.
/// </remarks>
internal static class IssuerWords
{
    /// <summary>What a body's name ends with or goes on with: 人民政府 + 办公厅, 行署 + 教育局. The longer before what they start with.</summary>
    internal static readonly string[] Heads =
    [
        "人民政府", "行政公署", "行署", "政府", "管理委员会", "管委会",
        "教育委员会", "教育工作委员会", "教育工作领导小组", "教育工委", "教育党工委", "教育局", "教育厅", "教育体育局", "教育和体育局", "教育与体育局", "教育体育和科学技术局",
        "教育科技局", "教育科学技术局", "教育和科学技术局", "教育科技和体育局", "教育科技体育局", "教育体育科技局", "教育科学研究院", "教育文化体育局",
        "教育文化体育和旅游局", "教育文体局", "教育文化和体育局", "教育文体广电局", "教育卫生体育局", "教育卫健局", "教育卫生健康局", "教育社会事业局", "教育发展局", "教育事业局",
        "文教局", "文教体局", "教文体局", "教文局", "教体局", "教科局", "教科体局", "教体科局", "教科文体局", "教科文卫体局", "教卫局", "教委", "教工委",
        "教育考试院", "教育招生考试院", "招生办公室", "教育督导室", "教育研究院", "教研室", "社会事业局", "社会发展局", "社会事务局", "科教局", "科教体局", "语言文字工作委员会",
        "体育局", "科学技术局", "发展和改革委员会", "财政局", "人力资源和社会保障局",
        "委员会", "市委", "县委", "区委", "省委", "州委", "地委", "盟委", "旗委", "党委", "党组", "党工委", "办公厅", "办公室",
    ];

    /// <summary>What the names of schools end with.</summary>
    internal static readonly string[] SchoolHeads =
    [
        "职业技术学院", "职业学院", "师范学院", "学院", "大学", "中等专业学校", "职业技术学校", "职业高级中学", "高级中学", "外国语学校", "实验学校", "特殊教育学校",
        "中学", "小学", "学校", "幼儿园", "附中", "附小", "职教中心", "职业教育中心", "进修学校",
    ];

    /// <summary>Bodies without a place in their names.</summary>
    internal static readonly string[] NationalBodies =
    [
        "中共中央办公厅", "中共中央", "国务院办公厅", "国务院教育督导委员会办公室", "国务院教育督导委员会", "国务院", "教育部办公厅", "教育部", "国家教育委员会",
        "国家教委", "中央教育工作领导小组", "全国人民代表大会常务委员会", "新疆生产建设兵团教育局",
    ];

    /// <summary>What stands in front of a body's name in a title or at the foot: skipped.</summary>
    internal static readonly string[] Openers =
    [
        "关于印发", "关于公布", "关于发布", "关于下发", "印发", "公布", "文章来源", "信息来源", "来源", "发布机构", "发布单位", "发文机关", "发文单位", "制发机关", "责任部门",
    ];

    /// <summary>What behind a body's name makes it the title of a person: 某省人民政府省长.</summary>
    internal static readonly string[] Offices = ["省长", "市长", "县长", "区长", "州长", "盟长", "旗长", "主席", "总理", "局长", "主任", "书记", "代表", "厅长", "秘书长"];

    /// <summary>Words that no body's name holds; they show that a title, not a name, stands in front of the head.</summary>
    internal static readonly string[] Foreign =
    [
        "全面", "加强", "推进", "改进", "促进", "深化", "实施", "关于", "建设", "中小", "义务", "农村", "城乡", "乡村", "民办", "公办", "各", "有关", "全体", "所有",
        "进一步", "做好", "开展", "提高", "规范", "普通", "教育工作", "工作", "年", "等", "及", "代表大会", "常务",
    ];
}
