namespace WorkPlan.Core.Tests.Generation;

/// <summary>The words that generated plans are made of: plain ones of the field, without numbers, names or cited titles.</summary>
internal static class Vocabulary
{
    internal static readonly string[] Cities = ["安澜市", "云麓市", "瀚源市", "临溪市", "清岩市"];
    internal static readonly string[] Districts = ["桐溪区", "望岭区", "青屏县", "石桥区", "松坪县"];
    internal static readonly string[] NumberWords = ["桐教发", "岭教字", "屏教办", "石教通"];

    internal static readonly string[] Verbs =
        ["加强", "完善", "健全", "推进", "深化", "规范", "优化", "强化", "拓展", "改进", "做好", "提升"];

    internal static readonly string[] Objects =
    [
        "学校党建工作", "师德师风建设", "课堂教学管理", "学前教育服务", "义务教育管理", "普通高中办学", "职业教育实训",
        "特殊教育保障", "校园安全管理", "心理健康教育", "家校协同机制", "教育督导机制", "教师培训体系", "学校体育工作",
        "美育课程建设", "劳动教育实践", "数字资源应用", "招生入学管理", "校外培训治理", "后勤服务管理", "国防教育活动",
        "语言文字工作", "民族团结教育", "科学教育课程", "阅读推广活动",
    ];

    internal static readonly string[] HeadingOpenings =
        ["坚持党建引领", "落实根本任务", "优化资源布局", "深化教育改革", "建强教师队伍", "促进教育公平", "守牢安全底线", "改善办学条件"];

    internal static readonly string[] HeadingClosings =
        ["凝聚发展合力", "促进学生成长", "扩大优质供给", "激发办学活力", "夯实育人根基", "办好群众满意的教育", "维护和谐稳定", "提升服务能力"];

    internal static readonly string[] SubHeadings =
        ["推动学前教育普惠发展", "推动义务教育优质均衡", "推动普通高中特色办学", "推动职业教育产教融合", "抓实学校德育", "抓实体育美育", "抓实队伍建设", "抓实校园管理"];

    internal static readonly string[] Means =
    [
        "以问题为导向", "结合各校实际", "坚持分类指导", "在调研的基础上", "发挥示范学校作用", "会同有关部门", "通过集中培训", "依托教研活动",
        "借助信息平台", "按照统一部署",
    ];

    internal static readonly string[] Ends =
    [
        "形成齐抓共管的工作格局", "推动各项举措落地见效", "不断提高管理水平", "让师生有更多获得感", "及时总结推广经验", "做到有计划有检查有反馈",
        "防止走过场", "增强工作实效", "接受社会监督", "营造良好氛围",
    ];

    /// <summary>Sentences with numbers that are no targets: names of policies, programmes and meetings.</summary>
    internal static readonly string[] Decoys =
    [
        "增强“四个意识”，坚定“四个自信”。", "落实“两免一补”政策。", "对接教育信息化2.0行动。", "继续实施三年行动计划。", "开展“3+2”贯通培养。",
        "持续纠治“四风”。",
    ];

    internal static readonly string[] PlainTitles =
    [
        "关于加强学校管理的意见", "教师队伍建设改革方案", "中小学德育工作指南", "学前教育提升行动计划", "学校美育工作实施办法", "校园安全管理规定",
        "职业教育改革实施细则", "关于印发〈课后服务办法〉的通知",
    ];

    internal static readonly string[] Units = ["人事科", "基教科", "督导室", "教研室", "学前科", "计财科", "体卫艺科", "党建办", "安稳科", "职成科"];

    internal static readonly string[] Bodies = ["市教育局", "市财政局", "市人力资源社会保障局", "市卫生健康委", "市公安局", "各县（市、区）政府"];
}
