using WorkPlan.Core.Parsing.Metadata;
using WorkPlan.Core.Text;
using Xunit;

namespace WorkPlan.Core.Tests.Parsing;

public sealed class YearInferenceTests
{
    [Theory]
    [InlineData("迎接建国60周年，总结改革开放30年，做好迎世博工作。", "2009 建国60周年")]
    [InlineData("庆祝新中国成立七十周年。", "2019 新中国成立七十周年")]
    [InlineData("迎接建党100周年。", "2021 建党100周年")]
    [InlineData("今年是“十三五”规划的收官之年。", "2020 “十三五”规划的收官")]
    [InlineData("今年是十四五开局之年。", "2021 十四五开局")]
    [InlineData("“九五”计划的第二年。", "1997 “九五”计划的第二年")]
    [InlineData("庆祝第37个教师节。", "2021 第37个教师节")]
    [InlineData("办好第二十届全国推广普通话宣传周。", "2017 第二十届全国推广普通话宣传周")]
    [InlineData("“十三五”圆满收官，今年是“十四五”开局之年。", "2021 “十四五”开局")]
    [InlineData("贯彻党的十九届四中、五中全会精神，落实“十四五”规划。", "2021 十九届四中、五中全会")]
    public void Events_tell_the_year(string text, string expected) => Check(text, expected);

    [Theory]
    [InlineData("")]
    [InlineData("落实“十四五”规划。")]
    [InlineData("做好“八五”普法工作，第五小学建校37周年。")]
    [InlineData("加强教师队伍建设，改革开放以来成绩显著。")]
    public void Too_little_evidence_tells_none(string text) => Check(text, null);

    [Theory]
    [InlineData("五")]
    [InlineData("届")]
    [InlineData("改革开放3")]
    [InlineData("周年")]
    public void Hostile_text_is_read_in_linear_time(string unit) =>
        Assert.False(YearInference.TryInfer(string.Concat(Enumerable.Repeat(unit, 200_000)), out _, out _));

    [Theory]
    [InlineData("2021年青城市教育局工作要点", "2021")]
    [InlineData("青城市教育局2021教育工作要点", "2021")]
    [InlineData("二〇二一年工作要点", "2021")]
    [InlineData("2020年工作总结和2021年工作计划", "2021")]
    [InlineData("2020—2021学年第二学期工作计划", "2021")]
    [InlineData("2020—2021学年第一学期工作计划", "2020")]
    [InlineData("青城市教育规划（2010-2020年）", "2010-2020")]
    [InlineData("青城市三年行动计划（2018—2020年）", "2018-2020")]
    [InlineData("青城市“十四五”教育规划", "2021-2025")]
    [InlineData("青城市国民经济和社会发展第十五个五年规划纲要", "2026-2030")]
    [InlineData("青城教育现代化2035", "")]
    [InlineData("甲教〔2021〕7号", "")]
    [InlineData("——2017年3月5日在青城市会议上", "")]
    public void A_title_states_its_year_or_period(string title, string expected)
    {
        TextSpan whole = new(0, title.Length);
        string found = YearReader.TryReadPeriod(title, out (int First, int Last) period, out _, out _) ? $"{period.First}-{period.Last}"
            : YearReader.TryReadStated(title, whole, null, [], out int year, out _) ? $"{year}" : "";
        Assert.Equal(expected, found);
    }

    [Theory]
    [InlineData("2020年全市教育工作的总体要求是：坚持立德树人。", 2020)]
    [InlineData("2021年是“十四五”开局之年。", 2021)]
    [InlineData("2019年，全市新建学校8所。", 0)]
    [InlineData("为做好2021年教育工作，制定本计划。", 2021)]
    [InlineData("刚刚过去的2021年，是全区教育很不平凡的一年。", 0)]
    public void An_opening_states_the_year(string opening, int expected)
    {
        bool found = YearReader.TryReadStated(opening, null, new TextSpan(0, opening.Length), [], out int year, out _);
        Assert.Equal(expected, found ? year : 0);
    }

    [Theory]
    [InlineData("2020年重点工作安排", 2020)]
    [InlineData("2019年工作回顾", 0)]
    [InlineData("先报告2019年的工作", 0)]
    [InlineData("计划的第一年——2019年的成就", 0)]
    [InlineData("到2025年主要目标", 0)]
    public void A_heading_states_the_year(string heading, int expected)
    {
        bool found = YearReader.TryReadStated(heading, null, null, [new TextSpan(0, heading.Length)], out int year, out _);
        Assert.Equal(expected, found ? year : 0);
    }

    private static void Check(string text, string? expected)
    {
        bool found = YearInference.TryInfer(text, out int year, out TextSpan evidence);
        Assert.Equal(expected, found ? $"{year} {text.Substring(evidence.Start, evidence.Length)}" : null);
    }
}
