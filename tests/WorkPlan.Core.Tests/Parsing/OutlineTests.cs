using System.Text;
using WorkPlan.Core.Tests.Promises;

namespace WorkPlan.Core.Tests.Parsing;

/// <summary>What is a section, what a task, and what stands under what. Own sentences, one shape a test.</summary>
public class OutlineTests
{
    [Fact]
    public void Numbered_units_with_text_are_tasks_of_the_sections_that_group_them() => Check(
        """
        一、加强党建
        1.开展学习教育。每月集中学习。
        2.建强支部。规范组织生活。
        二、提升质量
        3.推进课改。遴选基地校。
        """,
        """
        S1 一 加强党建
          T 1 开展学习教育
          T 2 建强支部
        S1 二 提升质量
          T 3 推进课改
        """);

    [Fact]
    public void The_smallest_numbered_unit_is_the_task() => Check(
        """
        一、主要任务
        （一）深化改革
        1.推进集团办学。组建教育集团。
        2.优化评价。完善评价体系。
        （二）改善条件。加快学校建设。
        """,
        """
        S1 一 主要任务
          S2 一 深化改革
            T 1 推进集团办学
            T 2 优化评价
          T 二 改善条件
        """);

    [Fact]
    public void A_style_whose_count_starts_again_stands_below() => Check(
        """
        （一）当前形势
        一、成绩来之不易
        二、问题不容忽视
        （二）今后方针
        一、依靠科学
        二、依靠人才
        （三）发展前景
        一、前景广阔
        """,
        """
        S1 一 当前形势
          T 一 成绩来之不易
          T 二 问题不容忽视
        S1 二 今后方针
          T 一 依靠科学
          T 二 依靠人才
        S1 三 发展前景
          T 一 前景广阔
        """);

    [Fact]
    public void Guiding_thoughts_are_sections_without_tasks() => Check(
        """
        一、总体要求
        （一）指导思想。坚持立德树人。
        （二）基本原则。坚持公平普惠。
        二、重点任务
        （三）扩大资源。新建一批学校。
        """,
        """
        S1 一 总体要求
          S2 一 指导思想
          S2 二 基本原则
        S1 二 重点任务
          T 三 扩大资源
        """);

    [Fact]
    public void Paragraphs_led_by_their_topic_are_tasks_without_a_number() => Check(
        """
        2020年重点工作安排：
        加强党的领导。发挥支部的战斗堡垒作用，推进规范化建设。
        实施强师计划。加大培训力度，健全激励机制。
        """,
        """
        S1 - 2020年重点工作安排
          T - 加强党的领导
          T - 实施强师计划
        """);

    [Fact]
    public void A_title_that_lost_its_stop_ends_where_its_siblings_do() => Check(
        """
        一、队伍建设
        1.加强师德建设。全面落实师德规范，完善考核。
        2.提升教研实效充分发挥教研中心的引领作用，有效整合各方面的优质资源，不断提升教研员的指导能力和服务水平。
        3.优化队伍管理。推进交流轮岗，完善补充机制。
        """,
        """
        S1 一 队伍建设
          T 1 加强师德建设
          T 2 提升教研实效
          T 3 优化队伍管理
        """);

    [Fact]
    public void Numbers_that_lost_their_dot_count_on() => Check(
        """
        一 加强党的建设
        1 深入学习新思想。组织专题学习。
        2 加强阵地建设。压实各方责任。
        二 提高教育质量
        3推进均衡发展。缩小校际差距。
        1.5万人以上的镇设中心校。
        """,
        """
        S1 一 加强党的建设
          T 1 深入学习新思想
          T 2 加强阵地建设
        S1 二 提高教育质量
          T 3 推进均衡发展
        """);

    [Fact]
    public void A_list_inside_a_paragraph_is_text() => Check(
        """
        一、形势
        当前形势总体向好，任务依然繁重，全市上下必须坚定信心。
        二、任务
        今年要抓好以下几条，各地各校要认真落实到位。
        一、坚持优先发展；
        二、坚持公平普惠；
        三、坚持改革创新。
        三、保障
        各级各部门要加强领导，形成合力，确保完成任务。
        """,
        """
        S1 一 形势
        S1 二 任务
        S1 三 保障
        """);

    [Fact]
    public void Labels_circled_numbers_and_brackets_nest() => Check(
        """
        【任务一】推进党建引领
        1）落实学习制度。每月集中学习。
        2）建强支部。创建示范支部。
        【任务二】优化资源布局
        ① 新建小学；
        ② 改扩建幼儿园。
        """,
        """
        S1 任务一 推进党建引领
          T 1 落实学习制度
          T 2 建强支部
        S1 任务二 优化资源布局
          T ① 新建小学
          T ② 改扩建幼儿园
        """);

    [Fact]
    public void A_list_may_start_on_the_line_of_its_heading() => Check(
        """
        一、总体安排
        （一）工作步骤。1.宣传发动。召开动员会。
        2.组织实施。分解落实任务。
        （二）工作纪律。严格执行规定。
        """,
        """
        S1 一 总体安排
          S2 一 工作步骤
            T 1 宣传发动
            T 2 组织实施
          T 二 工作纪律
        """);

    [Fact]
    public void Chapters_hold_articles_and_the_contents_list_is_chrome()
    {
        const string Text = """
            目录
            第一章 学前教育
            第二章 义务教育
            第一章 学前教育
            （一）普及学前教育。扩大普惠资源供给。
            第二章 义务教育
            （二）推进均衡发展。缩小城乡差距。
            """;
        Check(Text, """
            S1 第一章 学前教育
              T 一 普及学前教育
            S1 第二章 义务教育
              T 二 推进均衡发展
            """);
        Assert.Equal(3, Plan.Parse(Text).Children.OfType<Chrome>().Count(chrome => chrome.Kind == ChromeKind.Contents));
    }

    [Fact]
    public void A_notice_and_its_signature_are_no_part_of_the_outline()
    {
        const string Text = """
            关于印发《甲区2021年教育工作要点》的通知
            各学校：
            现将《甲区2021年教育工作要点》印发给你们，请认真贯彻落实。
            甲区教育局
            2021年3月1日
            甲区2021年教育工作要点
            一、加强党建
            1.开展学习教育。举办宣讲。
            """;
        Check(Text, """
            S1 一 加强党建
              T 1 开展学习教育
            """);
        Assert.Equal("甲区2021年教育工作要点", Plan.Parse(Text).Title);
    }

    [Fact]
    public void A_second_document_in_the_file_starts_at_the_root() => Check(
        """
        甲区2021年教育工作要点
        一、加强党建
        1.开展学习教育。举办宣讲。
        二、提升质量
        2.推进课改。遴选基地校。

        甲区2021年学校安全工作计划
        一、落实责任
        1.签订责任书。层层落实。
        """,
        """
        S1 一 加强党建
          T 1 开展学习教育
        S1 二 提升质量
          T 2 推进课改
        S1 一 落实责任
          T 1 签订责任书
        """);

    [Fact]
    public void An_annex_is_a_section_and_its_flattened_table_chrome()
    {
        const string Text = """
            一、工作任务
            1.落实计划。按照附件执行。
            附件1
            招生计划表
            学校
            人数
            一中
            216
            二中
            162
            三中
            189
            四中
            495
            """;
        Check(Text, """
            S1 一 工作任务
              T 1 落实计划
            S1 - 招生计划表
            """);
        Assert.Equal(10, Plan.Parse(Text).Descendants().OfType<Chrome>().Count(chrome => chrome.Kind == ChromeKind.Table));
    }

    [Fact]
    public void Page_furniture_is_chrome_and_the_signature_stands_outside_the_last_task()
    {
        Plan plan = Plan.Parse(
            """
            首页>政务公开>规划计划
            甲县教育局2022年工作计划
            发布时间：2022-03-01 来源：甲县教育局
            一、加强管理
            1.规范办学。严格执行规定。
            甲县教育局
            2022年2月25日
            上一篇：关于评选先进的通知
            """);
        Assert.Equal(["Page", "Metadata", "Page"], plan.Children.OfType<Chrome>().Select(chrome => chrome.Kind.ToString()));
        Assert.Equal(2, plan.Children.OfType<Paragraph>().Count(paragraph => paragraph.Kind == ParagraphKind.Signature));
        Assert.Equal("1.规范办学。严格执行规定。", plan.Tasks.Single().Text);
    }

    [Fact]
    public void Labels_with_blanks_between_their_characters_are_metadata_furniture()
    {
        Plan plan = Plan.Parse(
            """
            索 引 号：0143/2022-0012
            名　称：甲县教育局2022年工作计划
            文  号: 甲教〔2022〕3号
            甲县教育局2022年工作计划
            一、加强管理
            1.规范办学。严格执行规定。
            """);
        Assert.Equal(["Metadata", "Metadata", "Metadata"], plan.Children.OfType<Chrome>().Select(chrome => chrome.Kind.ToString()));
        Assert.Equal("甲教〔2022〕3号", plan.Metadata.DocumentNumber?.Value);
    }

    [Fact]
    public void The_bracket_that_names_who_answers_is_no_part_of_a_heading() => Check(
        """
        一、加强党建（牵头领导：李某；责任科室：党建科）
        1.开展学习教育【配合单位：各学校】
        每月集中学习。
        二、提升质量（含民办学校）
        2.推进课改。遴选基地校。
        """,
        """
        S1 一 加强党建
          T 1 开展学习教育
        S1 二 提升质量（含民办学校）
          T 2 推进课改
        """);

    [Fact]
    public void What_stands_before_the_first_section_is_the_plans_own()
    {
        Plan plan = Plan.Parse(
            """
            甲县教育局2022年工作要点
            根据《甲县教育发展规划》，今年要新建学校3所。
            一、加强管理
            1.规范办学。培训校长20名。
            """);
        Assert.Equal("甲县教育发展规划", plan.References.Single().Title);
        Assert.Equal((3m, "所"), (plan.Targets.Single().Value, plan.Targets.Single().Unit));
        Assert.Equal(20m, plan.Tasks.Single().Targets.Single().Value);
        Assert.Empty(plan.Sections.Single().Targets);
    }

    private static void Check(string text, string expected)
    {
        PromiseChecker.Check(text);
        StringBuilder outline = new();
        foreach (PlanNode node in Plan.Parse(text).Descendants())
        {
            string? line = node switch
            {
                Section section => $"S{section.Level} {section.Number ?? "-"} {section.Heading}",
                PlanTask task => $"T {task.Number ?? "-"} {task.Title}",
                _ => null,
            };
            if (line is not null)
            {
                outline.Append(' ', 2 * Depth(node)).Append(line).Append('\n');
            }
        }

        Assert.Equal(expected.ReplaceLineEndings("\n"), outline.ToString().TrimEnd('\n'));
    }

    private static int Depth(PlanNode node) => node.Parent is null or Plan ? 0 : 1 + Depth(node.Parent);
}
