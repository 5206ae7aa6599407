using WorkPlan.Analysis.Comparison;

namespace WorkPlan.Analysis.Tests.Comparison;

/// <summary>What is said of small plans, side by side.</summary>
public sealed class PlanComparerTests
{
    /// <summary>Tasks around the one in question, so that a plan has other things to tell it from.</summary>
    private const string Others = """

        2.推进劳动教育。建设劳动实践基地，开设烹饪、种植课程。
        3.办好老年大学。开设书画、声乐班，方便老年人就近上课。
        4.做好语言文字工作。开展普通话推广周活动，评选书写标兵。
        """;

    [Fact]
    public void A_task_with_another_number_is_the_same() => Check(
        "一、工作\n1.加强校园安全管理。落实门卫值班制度。\n2.推进劳动教育。建设实践基地。",
        "一、工作\n1.推进劳动教育。建设实践基地。\n2.加强校园安全管理。落实门卫值班制度。",
        """
        same 2 推进劳动教育 → 1 推进劳动教育
        same 1 加强校园安全管理 → 2 加强校园安全管理
        """);

    [Fact]
    public void Figures_of_one_indicator_are_raised_or_lowered() => Check(
        "1.扩大学前教育资源。新建幼儿园3所，公办园在园幼儿占比达到50%，生均经费不低于600元，培训园长40人。" + Others,
        "1.扩大学前教育资源。新建幼儿园5所，公办园在园幼儿占比达到48%，生均经费不低于600元，招聘教师20人。" + Others,
        """
        retargeted 1 扩大学前教育资源 → 1 扩大学前教育资源
          target Raised: 新建幼儿园 = 3所 → 新建幼儿园 = 5所
          target Lowered: 公办园在园幼儿占比 = 50% → 公办园在园幼儿占比 = 48%
          target Added: 招聘教师 = 20人
          target Dropped: 培训园长 = 40人
          text -3 +5
          text -50% +48%
          text -培训园长40 +招聘教师20
        """);

    [Fact]
    public void Figures_of_other_things_are_no_change_of_one() => Check(
        "1.发展经济。地区生产总值达到25亿元，公办学校章程修订率达到100%。" + Others,
        "1.发展经济。人均地区生产总值达到16亿元，民办学校党组织覆盖率达到100%。" + Others,
        """
        retargeted 1 发展经济 → 1 发展经济
          target Added: 人均地区生产总值 = 1600000000元
          target Added: 民办学校党组织覆盖率 ->100%
          target Dropped: 地区生产总值 = 2500000000元
          target Dropped: 公办学校章程修订率 ->100%
          text +人均
          text -25 +16
          text -公办学校章程修订率 +民办学校党组织覆盖率
        """);

    [Fact]
    public void The_end_of_each_plans_year_is_the_same_deadline_and_an_earlier_day_is_hardened() => Check(
        "某区2021年工作要点\n一、工作\n1.建设学位。2021年年底前新增学位800个，2021年9月前建成食堂5所，到2025年建成示范校10所。" + Others,
        "某区2022年工作要点\n一、工作\n1.建设学位。2022年年底前新增学位800个，2022年6月前建成食堂5所，到2025年建成示范校10所。" + Others,
        """
        reworded 1 建设学位 → 1 建设学位
          target Same: 建成食堂 = 5所 by 2021-09-30 → 建成食堂 = 5所 by 2022-06-30, deadline Earlier
          text -2021 +2022
          text -2021年9 +2022年6
        """);

    [Fact]
    public void A_modal_word_hardens_or_softens_a_statement() => Check(
        "1.推进集团化办学。力争优质学校全部组建教育集团。确保集团章程年内出台。探索教师在集团内流动。" + Others,
        "1.推进集团化办学。确保优质学校全部组建教育集团。力争集团章程年内出台。教师在集团内流动。" + Others,
        """
        reworded 1 推进集团化办学 → 1 推进集团化办学
          commitment Hardened: 力争 → 确保
          commitment Softened: 确保 → 力争
          commitment Hardened: 探索 → 
          text -力争 +确保
          text -确保 +力争
          text -探索
        """);

    [Fact]
    public void A_modal_word_that_went_elsewhere_or_with_its_statement_changes_nothing() => Check(
        "1.推进集团化办学。鼓励各校自筹经费，组建教育集团，修订集团章程。倡导合作。" + Others,
        "1.推进集团化办学。各校鼓励多方自筹经费，组建教育集团，修订集团章程。" + Others,
        """
        reworded 1 推进集团化办学 → 1 推进集团化办学
          text -鼓励各校 +各校鼓励多方
          text -倡导合作。
        """);

    [Fact]
    public void A_verbatim_match_has_no_further_parts() => Check(
        "1.推进课后服务。开设书法、编程、合唱课程，延长服务时间。" + Others,
        "1.推进课后服务。开设书法、编程、合唱课程，延长服务时间。\n5.加强机构监管。检查书法、编程、合唱机构，公布服务时间。" + Others,
        """
        same 1 推进课后服务 → 1 推进课后服务
        added 5 加强机构监管
        """);

    [Fact]
    public void Phrases_units_and_citations_come_and_go() => Check(
        "1.减轻学业负担。贯彻《关于规范办学行为的通知》，控制作业总量，开展课后服务。（责任单位：基教科、督导室）" + Others,
        "1.减轻学业负担。落实“双减”要求，贯彻《关于加强作业管理的通知》，控制作业总量，开展课后服务。（责任单位：基教科、监管科）" + Others,
        """
        reworded 1 减轻学业负担 → 1 减轻学业负担
          phrases +双减
          units -督导室 +监管科
          references -关于规范办学行为的通知 +关于加强作业管理的通知
          text -贯彻《关于规范办学行为 +落实“双减”要求，贯彻《关于加强作业管理
          text -督导室 +监管科
        """);

    [Fact]
    public void A_task_under_another_section_has_moved_and_a_renamed_section_has_not() => Check(
        "一、安全工作\n1.加强校车管理。安装定位设备。\n2.加强食堂管理。推行明厨亮灶。\n3.开展心理辅导。配备专职辅导员。\n二、教学工作\n1.开足音乐课程。每周两节音乐课。\n2.开足体育课程。每天锻炼一小时。",
        "一、平安建设\n1.加强校车管理。安装定位设备。\n2.加强食堂管理。推行明厨亮灶。\n二、教学工作\n1.开足音乐课程。每周两节音乐课。\n2.开足体育课程。每天锻炼一小时。\n3.开展心理辅导。配备专职辅导员。",
        """
        same 1 加强校车管理 → 1 加强校车管理
        same 2 加强食堂管理 → 2 加强食堂管理
        same 1 开足音乐课程 → 1 开足音乐课程
        same 2 开足体育课程 → 2 开足体育课程
        moved 3 开展心理辅导 → 3 开展心理辅导
        """);

    [Fact]
    public void A_split_has_one_match_and_its_other_part_is_not_new() => Check(
        "1.发展体育和美育。每天锻炼一小时，组建足球队、篮球队，举办春季运动会，开设合唱、舞蹈社团，举办艺术展演，建设美术教室。" + Others,
        "1.发展体育。每天锻炼一小时，组建足球队、篮球队，举办春季运动会。\n5.发展美育。开设合唱、舞蹈社团，举办艺术展演，建设美术教室。" + Others,
        """
        reworded 1 发展体育和美育 → 1 发展体育
          text -和美育
          text -，开设合唱、舞蹈社团，举办艺术展演，建设美术教室
        same 2 推进劳动教育 → 2 推进劳动教育
        same 3 办好老年大学 → 3 办好老年大学
        same 4 做好语言文字工作 → 4 做好语言文字工作
        split 1 发展体育和美育 → 1 发展体育 + 5 发展美育
        """);

    [Fact]
    public void What_went_to_the_other_part_of_a_split_is_not_dropped() => Check(
        "1.发展体育和美育。每天锻炼1小时，组建足球队、篮球队，举办春季运动会，开设合唱、舞蹈社团，建设美术教室12间，落实“双减”要求。" + Others,
        "1.发展体育。每天锻炼1小时，组建足球队、篮球队，举办春季运动会。\n5.发展美育。开设合唱、舞蹈社团，建设美术教室15间，落实“双减”要求。" + Others,
        """
        reworded 1 发展体育和美育 → 1 发展体育
          target Raised: 建设美术教室 = 12间 → 建设美术教室 = 15间
          text -和美育
          text -，开设合唱、舞蹈社团，建设美术教室12间，落实“双减”要求
        split 1 发展体育和美育 → 1 发展体育 + 5 发展美育
        """);

    [Fact]
    public void Tasks_with_nothing_in_common_are_removed_and_added() => Check(
        "1.推进劳动教育。建设劳动实践基地，开设烹饪、种植课程。",
        "1.办好老年大学。开设书画、声乐班，方便老年人就近上课。",
        """
        removed 1 推进劳动教育
        added 1 办好老年大学
        """);

    [Fact]
    public void A_verbatim_task_is_alike_and_certain()
    {
        TaskMatch match = PlanComparer.Compare(Analyses.Of("1.推进劳动教育。建设实践基地。"), Analyses.Of("3.推进劳动教育。建设实践基地")).Matches.Single();
        Assert.True(match.IsVerbatim);
        Assert.Equal(1, match.Similarity);
        Assert.InRange(match.Confidence, 0.99, 1);
    }

    [Fact]
    public void No_match_is_sure_enough_for_the_highest_confidence()
    {
        PlanAnalysis plan = Analyses.Of("1.推进劳动教育。建设实践基地。");
        Assert.Empty(PlanComparer.Compare(plan, plan, new PlanComparerOptions { MinimumConfidence = 1 }).Matches);
        Assert.Throws<ArgumentOutOfRangeException>(() => new PlanComparerOptions { MinimumConfidence = double.NaN });
    }

    private static void Check(string old, string current, string expected)
    {
        string[] lines = ComparisonDump.Of(PlanComparer.Compare(Analyses.Of(old), Analyses.Of(current))).Split('\n', StringSplitOptions.RemoveEmptyEntries);
        bool listsOthers = expected.Contains("same 2 推进劳动教育 → 2", StringComparison.Ordinal) || !current.Contains(Others, StringComparison.Ordinal);
        Assert.Equal(expected.ReplaceLineEndings("\n"), string.Join('\n', lines.Where(line => listsOthers || !IsOther(line))));
    }

    private static bool IsOther(string line) =>
        line is "same 2 推进劳动教育 → 2 推进劳动教育" or "same 3 办好老年大学 → 3 办好老年大学" or "same 4 做好语言文字工作 → 4 做好语言文字工作";
}
