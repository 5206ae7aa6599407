namespace WorkPlan.Core.Parsing.Metadata;

/// <summary>What a plan can mention that tells its year.</summary>
internal static class YearEvents
{
    /// <summary>Weight of evidence that names one year.</summary>
    internal const int Strong = 6;

    /// <summary>Weight of evidence that names one of two years.</summary>
    internal const int Middling = 3;

    /// <summary>Weight of evidence that leaves several years open.</summary>
    internal const int Weak = 1;

    /// <summary>The year that anniversaries count from. Names as in 庆祝新中国成立70周年; public knowledge.</summary>
    internal static readonly (string Subject, int Year)[] Anniversaries =
    [
        ("建国", 1949), ("新中国成立", 1949), ("中华人民共和国成立", 1949), ("国庆", 1949), ("共和国", 1949),
        ("建党", 1921), ("中国共产党成立", 1921), ("党的生日", 1921), ("党成立", 1921),
        ("改革开放", 1978), ("抗战胜利", 1945), ("抗日战争", 1945), ("反法西斯", 1945), ("长征胜利", 1936), ("五四运动", 1919),
        ("建军", 1927), ("解放军", 1927), ("香港回归", 1997), ("澳门回归", 1999), ("共青团成立", 1922), ("建团", 1922), ("建队", 1949),
        ("恢复高考", 1977), ("学雷锋", 1963), ("毛泽东同志诞辰", 1893), ("邓小平同志诞辰", 1904),
    ];

    /// <summary>
    /// Plenums of the Central Committee by congress, from the first on, as year and month (Xinhua's 历次党代会及中央全会
    /// listing). A plan names the latest: one of the autumn leads the plan of the next year.
    /// </summary>
    internal static readonly (int Congress, int[] Plenums)[] Plenums =
    [
        (11, [197708, 197802, 197812, 197909, 198002, 198106, 198208]),
        (12, [198209, 198310, 198410, 198509, 198509, 198609, 198710]),
        (13, [198711, 198803, 198809, 198906, 198911, 199003, 199012, 199111, 199210]),
        (14, [199210, 199303, 199311, 199409, 199509, 199610, 199709]),
        (15, [199709, 199802, 199810, 199909, 200010, 200109, 200211]),
        (16, [200211, 200302, 200310, 200409, 200510, 200610, 200710]),
        (17, [200710, 200802, 200810, 200909, 201010, 201110, 201211]),
        (18, [201211, 201302, 201311, 201410, 201510, 201610, 201710]),
        (19, [201710, 201801, 201802, 201910, 202010, 202111, 202210]),
        (20, [202210, 202302, 202407, 202510]),
    ];

    /// <summary>What stands behind “N五” and tells its year: 开局之年 is the first.</summary>
    internal static readonly (string Word, int YearOfPlan)[] PlanStages =
    [
        ("开局", 1), ("起步", 1), ("第一年", 1), ("首年", 1), ("开启之年", 1), ("第二年", 2), ("中期评估", 3), ("第三年", 3), ("中间年", 3), ("承上启下", 3),
        ("第四年", 4), ("收官", 5), ("最后一年", 5), ("第五年", 5), ("末年", 5), ("决胜之年", 5),
    ];

    /// <summary>What shows that a stage was reached already: “十三五”圆满收官.</summary>
    internal static readonly string[] PastWords = ["圆满", "顺利", "胜利", "良好", "成功", "实现了"];

    /// <summary>
    /// Events and campaigns with the years whose plans mention them, each with its weight: the dates of the games and of
    /// Expo 2010, of the campaigns by the notices of the Central Committee that opened and closed them, of the epidemics.
    /// </summary>
    internal static readonly (string Words, (int Year, int Weight)[] Votes)[] Events =
    [
        ("迎奥运", [(2007, 3), (2008, 3)]), ("北京奥运", [(2008, 2)]), ("迎世博", [(2009, 3), (2010, 3)]), ("世博会", [(2010, 2), (2009, 1)]),
        ("北京冬奥", [(2022, 2), (2021, 1)]), ("广州亚运", [(2010, 2)]), ("杭州亚运", [(2022, 2), (2023, 2)]),
        ("建党百年", [(2021, 6)]), ("百年华诞", [(2021, 4)]), ("非典", [(2003, 2), (2004, 1)]), ("甲型H1N1", [(2009, 2), (2010, 2)]), ("甲流", [(2009, 2), (2010, 2)]),
        ("抗震救灾", [(2008, 2), (2009, 1)]), ("新冠", [(2020, 2), (2021, 2), (2022, 2)]), ("疫情防控", [(2020, 2), (2021, 2), (2022, 2)]),
        ("乙类乙管", [(2023, 4)]), ("学习实践科学发展观", [(2009, 2), (2008, 1)]), ("先进性教育", [(2005, 2), (2006, 1)]), ("创先争优", [(2010, 1), (2011, 2), (2012, 1)]),
        ("群众路线教育实践", [(2013, 1), (2014, 3)]), ("三严三实", [(2015, 3), (2016, 1)]), ("两学一做", [(2016, 3), (2017, 2)]),
        ("不忘初心、牢记使命”主题教育", [(2019, 3), (2020, 2)]), ("党史学习教育", [(2021, 4), (2022, 2)]), ("党纪学习教育", [(2024, 4), (2025, 1)]),
        ("中央八项规定精神学习教育", [(2025, 4), (2026, 1)]), ("脱贫攻坚决战", [(2020, 3)]), ("脱贫攻坚收官", [(2020, 4)]), ("全面建成小康社会决胜", [(2020, 2)]),
        ("第一个百年奋斗目标", [(2020, 1), (2021, 1)]), ("双减", [(2022, 1), (2023, 1), (2021, 1)]),
    ];

    /// <summary>Days and weeks that are counted, and the year before the first: the first 教师节 was 1985, the first 推普周 1998.</summary>
    internal static readonly (string Words, int YearBeforeFirst)[] Counted =
    [
        ("个教师节", 1984), ("届全国推广普通话宣传周", 1997), ("届推广普通话宣传周", 1997), ("届推普周", 1997), ("个国家宪法日", 2013), ("届全国学生“学宪法", 2015),
    ];
}
