namespace WorkPlan.Core.Parsing.Units;

/// <summary>The words that print who answers for what.</summary>
/// <remarks>
/// Collected from the 分工 notes of central documents (国务院办公厅 政府工作报告重点工作分工, 2013 to 2024) and of provincial,
/// city and county education plans.
/// </remarks>
internal static class UnitWords
{
    /// <summary>
    /// What a label says of its units. <c>Bare</c>: a colon may follow at once, 牵头：. A null role only colours the stem
    /// behind it: 主要责任单位.
    /// </summary>
    internal static readonly (string Word, UnitRole? Role, bool Bare)[] Stems =
    [
        ("责任", UnitRole.Responsible, true), ("负责", UnitRole.Responsible, true), ("落实", UnitRole.Responsible, false),
        ("实施", UnitRole.Responsible, false), ("承办", UnitRole.Responsible, true), ("承担", UnitRole.Responsible, false),
        ("执行", UnitRole.Responsible, false), ("主管", UnitRole.Responsible, false), ("主责", UnitRole.Responsible, false),
        ("分工", UnitRole.Responsible, true), ("牵头", UnitRole.Lead, true), ("主办", UnitRole.Lead, true),
        ("配合", UnitRole.Support, true), ("协办", UnitRole.Support, true), ("协同", UnitRole.Support, false),
        ("协助", UnitRole.Support, true), ("参与", UnitRole.Support, false), ("参加", UnitRole.Support, false),
        ("支持", UnitRole.Support, false), ("协作", UnitRole.Support, false),
        ("主要", null, false), ("具体", null, false), ("第一", null, false), ("共同", null, false), ("任务", null, false), ("工作", null, false),
    ];

    /// <summary>What a label calls those who follow; the longer first.</summary>
    internal static readonly string[] Nouns =
    [
        "单位", "部门", "处室", "科室", "股室", "室队", "机构", "主体", "学校", "院系", "系部", "中心", "处", "科", "股", "室",
    ];

    /// <summary>Labels of what is no unit; they end a list.</summary>
    internal static readonly string[] OtherLabels =
    [
        "责任领导", "牵头领导", "分管领导", "配合领导", "责任人", "负责人", "联系人", "牵头人", "完成时限", "完成时间", "完成日期", "时限要求", "时间安排",
        "时间节点", "进度安排", "实施时间", "工作目标", "目标要求", "工作要求", "责任校长", "包联领导", "时限", "时间",
    ];

    /// <summary>What is said of units in brackets without a label: 市教育局牵头; the longer first.</summary>
    internal static readonly (string Word, UnitRole Role)[] Verbs =
    [
        ("按照职责分工负责", UnitRole.Responsible), ("按职责分工负责", UnitRole.Responsible), ("按职责分工落实", UnitRole.Responsible),
        ("按职责分工参与", UnitRole.Support), ("按职责分工配合", UnitRole.Support), ("按职责分别负责", UnitRole.Responsible),
        ("按照职责负责", UnitRole.Responsible), ("按职责负责", UnitRole.Responsible), ("分工负责", UnitRole.Responsible),
        ("分别负责", UnitRole.Responsible), ("共同负责", UnitRole.Responsible), ("具体负责", UnitRole.Responsible),
        ("负责落实", UnitRole.Responsible), ("负责实施", UnitRole.Responsible), ("组织实施", UnitRole.Responsible),
        ("牵头负责", UnitRole.Lead), ("牵头落实", UnitRole.Lead), ("牵头实施", UnitRole.Lead), ("共同牵头", UnitRole.Lead), ("联合牵头", UnitRole.Lead),
        ("协同配合", UnitRole.Support), ("协助配合", UnitRole.Support), ("参与配合", UnitRole.Support), ("积极配合", UnitRole.Support), ("共同配合", UnitRole.Support),
        ("负责", UnitRole.Responsible), ("落实", UnitRole.Responsible), ("承办", UnitRole.Responsible), ("牵头", UnitRole.Lead),
        ("主办", UnitRole.Lead), ("配合", UnitRole.Support), ("协办", UnitRole.Support), ("参与", UnitRole.Support),
        ("参加", UnitRole.Support), ("协助", UnitRole.Support), ("协同", UnitRole.Support),
    ];

    /// <summary>Notes in brackets at the end of a single name: 党办（牵头）.</summary>
    internal static readonly (string Word, UnitRole Role)[] Notes =
    [
        ("牵头", UnitRole.Lead), ("牵头单位", UnitRole.Lead), ("牵头部门", UnitRole.Lead), ("主办", UnitRole.Lead),
        ("配合", UnitRole.Support), ("协办", UnitRole.Support), ("参与", UnitRole.Support),
    ];

    /// <summary>What closes a list and names nobody; the longer first.</summary>
    internal static readonly string[] Tails =
    [
        "等相关职能部门", "等有关职能部门", "等市直有关部门", "等相关部门和单位", "等有关部门和单位", "等有关部门单位", "等相关部门单位", "等有关部门", "等相关部门",
        "等有关单位", "等相关单位", "等有关科室", "等相关科室", "等有关处室", "等相关处室", "等有关股室", "等相关股室", "等职能部门", "等部门单位", "等部门",
        "等单位", "等科室", "等处室", "等股室", "等",
    ];

    /// <summary>The last characters of units' names; asked where nothing but a verb shows that units are named.</summary>
    internal const string NameEndings = "局部委办室厅科股处院校所会站馆园团队组府区县市省旗盟州镇乡社司署心门位学企业构联关员庭台";

    /// <summary>The last characters of a unit's name in front of a 和, 及 or 与 that joins it to another.</summary>
    internal const string JoinedEndings = "局厅科股室处委办部府校心院";

    /// <summary>The characters of which a bracket that says who leads or answers has at least one.</summary>
    internal const string VerbMarks = "责牵办落施";

    /// <summary>The administrative levels that 各…政府 counts up: 各县（市、区）政府, 各区、县（市）政府.</summary>
    internal const string Levels = "省市县区州盟旗乡镇街道";
}
