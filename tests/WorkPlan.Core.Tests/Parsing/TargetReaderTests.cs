using System.Collections.Immutable;
using System.Globalization;
using WorkPlan.Core.Cleaning;
using WorkPlan.Core.Parsing.Targets;
using WorkPlan.Core.Text;

namespace WorkPlan.Core.Tests.Parsing;

public sealed class TargetReaderTests
{
    private const int PlanYear = 2021;

    [Theory]
    [InlineData("新建、改扩建公办园12所，新增学位3600个。", "新建、改扩建公办园 = 12所; 新增学位 + 3600个")]
    [InlineData("办好镇属2所分校。", "镇属分校 = 2所")]
    [InlineData("加快推进15所薄弱校改造。", "薄弱校改造 = 15所")]
    [InlineData("选派40名骨干到省外跟岗。", "选派骨干到省外跟岗 = 40名")]
    [InlineData("投入资金2.3亿元，购置图书10万余册、课桌椅2000套。", "投入资金 = 230000000元; 购置图书 >= 100000册; 课桌椅 = 2000套")]
    [InlineData("评出三好班级二十个。", "评出三好班级 = 20个")]
    [InlineData("参保人数达到1.2万，惠及4800万农村人口。", "参保人数 = 12000人; 惠及农村人口 = 48000000人")]
    public void A_count_of_things_is_a_target(string text, string expected) => Check(text, expected);

    [Theory]
    [InlineData("普惠园占比达到88%以上。", "普惠园占比 >= 88%")]
    [InlineData("公办园占比不低于50％。", "公办园占比 >= 50%")]
    [InlineData("大班额比例下降到2%以内。", "大班额比例 <= 2%")]
    [InlineData("书面作业时间不超过90分钟。", "书面作业时间 <= 90分钟")]
    [InlineData("初中课时不低于总课时的20%。", "初中课时不低于总课时 >= 20%")]
    [InlineData("上线率提高3个百分点。", "上线率 + 3个百分点")]
    [InlineData("压减审批事项20项。", "压减审批事项 - 20项")]
    [InlineData("入园率稳步提升，达到85%。", "入园率稳步提升 = 85%")]
    [InlineData("入园率达到85%，比上年提高2个百分点。", "入园率 = 85%; 入园率 + 2个百分点")]
    [InlineData("中小学教师本科率分别达到70%、85%。", "中小学教师本科率 = 70%; 中小学教师本科率 = 85%")]
    [InlineData("两类学校占比分别不低于60%和80%。", "两类学校占比 >= 60%; 两类学校占比 >= 80%")]
    [InlineData("经费由650元提高到720元。", "经费 = 720元")]
    [InlineData("报名人数达到100%。", "报名人数 ->100%")]
    public void A_level_or_change_is_a_target(string text, string expected) => Check(text, expected);

    [Theory]
    [InlineData("建设3—5所特色校。", "建设特色校 = 3–5所")]
    [InlineData("评选30~40名优秀班主任。", "评选优秀班主任 = 30–40名")]
    [InlineData("每校打造1至2个品牌。", "每校打造品牌 = 1–2个")]
    [InlineData("培训2—3万人。", "培训 = 20000–30000人")]
    [InlineData("学生形成一两项爱好。", "学生形成爱好 = 1–2项")]
    public void A_range_has_two_bounds(string text, string expected) => Check(text, expected);

    [Theory]
    [InlineData("每年开展两次测评。", "每年开展测评 = 2次")]
    [InlineData("学生每天锻炼一小时。", "学生每天锻炼 = 1小时")]
    [InlineData("举办一期园长研修班。", "园长研修班 = 1期")]
    [InlineData("每学期至少组织一次疏散演练。", "每学期至少组织疏散演练 >= 1次")]
    [InlineData("每五年培训不少于360学时。", "每五年培训 >= 360学时")]
    public void A_frequency_or_a_small_count_that_commits_is_a_target(string text, string expected) => Check(text, expected);

    [Theory]
    [InlineData("推进课后服务全覆盖。", "课后服务 ->100%")]
    [InlineData("确保辍学学生动态“清零”。", "辍学学生 ->100%")]
    [InlineData("消除超大班额。", "消除超大班额 ->100%")]
    [InlineData("全面完成校舍加固任务。", "校舍加固任务 ->100%")]
    [InlineData("确保所有村小达到省定标准。", "村小达到省定标准 ->100%")]
    [InlineData("为全县所有园所配备保安。", "园所配备保安 ->100%")]
    [InlineData("薄弱村小全部达标。", "薄弱村小达标 ->100%")]
    public void Words_for_all_of_it_are_a_hundred_per_cent(string text, string expected) => Check(text, expected);

    [Theory]
    [InlineData("实施第三期三年行动计划，办好第37个教师节活动。")]
    [InlineData("深化“双减”和“三名”工程，推进“1+X”试点，抓好“5511”活动。")]
    [InlineData("落实《关于建设100所名校的意见》（某教〔2021〕12号）。")]
    [InlineData("推进教育信息化2.0，应用5G、IPv6，庆祝建党100周年。")]
    [InlineData("建立一个平台，打造一支队伍，培育一批名师，形成一套机制。")]
    [InlineData("抓好三个方面五项重点工作，做到每一个环节都到位。")]
    [InlineData("推行九年一贯制，学制三年，面向3—6岁幼儿。")]
    [InlineData("落实消除大班额专项规划，逐步消除大班额，基本实现全覆盖。")]
    [InlineData("全面推进依法治校，在所有学校推行公示制度，健全覆盖城乡的体系。")]
    [InlineData("设立24小时热线，建设15分钟学习圈。")]
    [InlineData("会议定于5月21日14:06召开，电话12345678。")]
    [InlineData("1.加强领导。2、明确责任。（3）一是抓落实。")]
    [InlineData("保障7所学校中的困难家庭。")]
    public void Numbers_in_names_dates_and_numbering_are_not(string text) => Check(text, "");

    [Theory]
    [InlineData("到2025年，入园率达到95%。", "2025-12-31")]
    [InlineData("2021年完成5所学校改造。", "2021-12-31")]
    [InlineData("6月底前完成5所学校改造。", "2021-06-30")]
    [InlineData("2024年2月底前完成5所学校改造。", "2024-02-29")]
    [InlineData("9月1日前建成5所学校。", "2021-09-01")]
    [InlineData("年底前消除大班额。", "2021-12-31")]
    [InlineData("上半年完成5所学校改造。", "2021-06-30")]
    [InlineData("到“十四五”末，入园率达到85%。", "2025-12-31")]
    [InlineData("到2025年，入园率达到95%；巩固率达到99%。", "2025-12-31, 2025-12-31")]
    [InlineData("到2025年建成中心。完成5所学校改造。", "")]
    [InlineData("13月底前建成5所学校。", "")]
    [InlineData("2021年2月30日前建成5所学校。", "")]
    [InlineData("从2018年起建成5所学校。", "")]
    [InlineData("五年内建成5所学校。", "")]
    public void A_deadline_is_read_from_the_sentence(string text, string expected) =>
        Assert.Equal(expected, string.Join(", ", Read(text).Select(target => target.Deadline).OfType<DateOnly>().Select(day => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture))));

    [Fact]
    public void Without_a_plan_year_the_end_of_the_year_is_no_date() =>
        Assert.Null(Read("年底前建成5所学校。", new TargetContext(null, TargetStatus.Planned)).Single().Deadline);

    [Theory]
    [InlineData("建成5所学校。", TargetStatus.Planned, TargetStatus.Planned)]
    [InlineData("建成5所学校。", TargetStatus.Achieved, TargetStatus.Achieved)]
    [InlineData("已建成5所学校。", TargetStatus.Planned, TargetStatus.Achieved)]
    [InlineData("去年招聘教师120名。", TargetStatus.Planned, TargetStatus.Achieved)]
    [InlineData("2019年，建成5所学校。", TargetStatus.Planned, TargetStatus.Achieved)]
    [InlineData("入园率比去年提高2个百分点。", TargetStatus.Planned, TargetStatus.Planned)]
    [InlineData("到2025年将达到5所。", TargetStatus.Achieved, TargetStatus.Planned)]
    [InlineData("力争建成5所学校。", TargetStatus.Achieved, TargetStatus.Planned)]
    public void Clear_words_outweigh_the_place_in_the_plan(string text, TargetStatus place, TargetStatus expected) =>
        Assert.Equal(expected, Read(text, new TargetContext(PlanYear, place)).Single().Status);

    [Theory]
    [InlineData("毛入园率达到90%（预期性）。", TargetNature.Expected)]
    [InlineData("巩固率达到98%（约束性）。", TargetNature.Binding)]
    public void The_nature_is_read_where_it_is_printed(string text, TargetNature expected) => Assert.Equal(expected, Read(text).Single().Nature);

    [Fact]
    public void The_text_and_the_span_are_the_smallest_clause()
    {
        const string Text = "2.加强建设。建成幼儿园10所、小学5所，优化布局。";
        ImmutableArray<Target> targets = Read(Text);
        Assert.Equal(["建成幼儿园10所", "小学5所"], targets.Select(target => target.Text));
        Assert.Equal(["建成幼儿园10所", "小学5所"], targets.Select(target => Text.Substring(target.Span.Start, target.Span.Length)));
    }

    [Theory]
    [InlineData("7")]
    [InlineData("一")]
    [InlineData("全覆盖")]
    [InlineData("全部")]
    [InlineData("1个")]
    [InlineData(")1个（")]
    [InlineData("百分之")]
    [InlineData("2020年1个")]
    [InlineData("\uD842")] // half of a surrogate pair
    public void Hostile_text_is_read_to_its_end(string unit) => Read(string.Concat(Enumerable.Repeat(unit, 20_000)));

    [Theory]
    [InlineData("新建学校99999999999999999999亿亿亿所。")]
    [InlineData("新建学校123456789012345678万亿亿所。")]
    [InlineData("新建学校三四万亿亿亿亿亿所。")]
    [InlineData("新建学校一千亿亿亿亿亿亿亿所。")]
    public void A_number_too_large_to_count_with_does_not_overflow(string text) =>
        Assert.All(Plan.Parse(text).Descendants().OfType<PlanTask>().SelectMany(task => task.Targets), target => Assert.True(target.Value > 0));

    private static void Check(string text, string expected) =>
        Assert.Equal(expected, string.Join("; ", Read(text).Select(target => target.ToString())));

    private static ImmutableArray<Target> Read(string text) => Read(text, new TargetContext(PlanYear, TargetStatus.Planned));

    private static ImmutableArray<Target> Read(string text, TargetContext context)
    {
        ImmutableArray<Target>.Builder targets = ImmutableArray.CreateBuilder<Target>();
        PositionMap map = new([0, text.Length], [0, text.Length], [false]);
        TargetReader.Read(text, new TextSpan(0, text.Length), context, map, targets);
        return targets.ToImmutable();
    }
}
