using WorkPlan.Core.Parsing.Metadata;
using Xunit;

namespace WorkPlan.Core.Tests.Parsing;

public sealed class PlanKindReaderTests
{
    [Theory]
    [InlineData("2021年青城市教育局工作要点", PlanKind.KeyPoints)]
    [InlineData("教育局教育工作计划", PlanKind.WorkPlan)]
    [InlineData("教育信息化三年行动计划（2020-2022）（征求意见稿）", PlanKind.WorkPlan)]
    [InlineData("青城市加强美育工作实施方案", PlanKind.WorkPlan)]
    [InlineData("2021年工作思路", PlanKind.WorkPlan)]
    [InlineData("2021年工作安排", PlanKind.WorkPlan)]
    [InlineData("中长期教育改革和发展规划纲要(2010-2020年)", PlanKind.Outline)]
    [InlineData("青城市“十四五”教育规划", PlanKind.Outline)]
    [InlineData("2026年青城市政府工作报告", PlanKind.Report)]
    [InlineData("2020年工作总结", PlanKind.Report)]
    [InlineData("2020年工作总结和2021年工作安排", PlanKind.ReviewAndPlan)]
    [InlineData("在全市教育工作会议上的讲话", PlanKind.ReviewAndPlan)]
    [InlineData("青城市加强美育工作的实施意见", PlanKind.Other)]
    [InlineData("关于印发工作要点的通知", PlanKind.Other)]
    [InlineData("关于制定五年规划的建议", PlanKind.Other)]
    public void The_last_word_of_the_title_tells(string title, PlanKind expected) => Check(title, "正文", expected);

    [Theory]
    [InlineData("前言：本站精心挑选的市教育局工作要点，欢迎阅读。\n坚持立德树人。", PlanKind.KeyPoints)]
    [InlineData("各位代表：现在，我代表市人民政府，向大会作政府工作报告，请予审议。", PlanKind.Report)]
    [InlineData("2019年新建学校8所。\n2020年工作安排：", PlanKind.ReviewAndPlan)]
    public void Without_a_title_the_head_or_the_parts_tell(string text, PlanKind expected) => Check(null, text, expected);

    [Fact]
    public void A_text_with_neither_review_nor_plan_is_other() => Assert.Equal(PlanKind.Other, PlanKindReader.Read(null, "正文", false, false));

    private static void Check(string? title, string text, PlanKind expected) => Assert.Equal(expected, PlanKindReader.Read(title, text, true, true));
}
