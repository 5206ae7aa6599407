using WorkPlan.Core.Parsing.Metadata;
using WorkPlan.Core.Text;
using Xunit;

namespace WorkPlan.Core.Tests.Parsing;

public sealed class RegionReaderTests
{
    [Theory]
    [InlineData("青城市东河区教育局", "做好工作。", "青城市 东河区")]
    [InlineData("江苏省青城市教育局", "做好工作。", "江苏省 青城市")]
    [InlineData("江苏教育厅", "做好工作。", "江苏省")]
    [InlineData("广西壮族自治区青城市教育局", "做好工作。", "广西壮族自治区 青城市")]
    [InlineData("青岭地区行署教育局", "做好工作。", "青岭地区")]
    [InlineData("中共青城市委教育工委", "做好工作。", "青城市")]
    [InlineData("沙市区教育局", "做好工作。", "沙市区")]
    [InlineData("呼和浩特市教育局", "做好工作。", "呼和浩特市")]
    public void The_places_of_the_issuer_come_outermost_first(string issuer, string rest, string expected) => Check(issuer, rest, expected);

    [Theory]
    [InlineData("青城市教育局", "落实《江苏省教育条例》。", "江苏省 青城市")]
    [InlineData("青城市教育局", "落实《教育条例》（豫政办〔2016〕160号）。", "河南省 青城市")]
    [InlineData("青城市教育局", "学习总书记对广西工作的重要指示。", "广西壮族自治区 青城市")]
    [InlineData("青城市教育局", "向浙江学习，再到浙江学习。", "浙江省 青城市")]
    [InlineData("东河区教育局", "来源：青城市东河区人民政府网站，在青城市东河区", "青城市 东河区")]
    public void The_province_is_added_where_the_text_names_one(string issuer, string rest, string expected) => Check(issuer, rest, expected);

    [Theory]
    [InlineData("青城市教育局", "向浙江学习。", "青城市")]
    [InlineData("青城市教育局", "与江苏省、浙江省交流。", "青城市")]
    [InlineData("青城市教育局", "对口支援新疆，再支援新疆，办好西藏班、西藏班，联系北京大学、浙江大学、浙江大学。", "青城市")]
    [InlineData("青城市教育局", "吉林市来访，吉林市再来访。", "青城市")]
    public void A_province_named_in_passing_is_not(string issuer, string rest, string expected) => Check(issuer, rest, expected);

    [Theory]
    [InlineData("落实上海市规划，办好上海市比赛，参加上海市会议。", "上海市")]
    [InlineData("落实上海市规划。", "")]
    [InlineData("国务院工作报告。西藏自治区、西藏自治区、西藏自治区。", "")]
    [InlineData("做好全市各区、各县工作，建设社区、校区。", "")]
    public void Without_issuer_only_a_province_that_dominates_counts(string text, string expected) => Check(null, text, expected);

    [Fact]
    public void The_title_tells_where_there_is_no_issuer()
    {
        const string text = "2026年青城市政府工作报告\n各位代表";
        Assert.Equal("青城市", Names(text, null, new TextSpan(0, 13)));
    }

    private static void Check(string? issuer, string rest, string expected) => Assert.Equal(expected, Names($"{issuer}\n{rest}", issuer, null));

    private static string Names(string text, string? issuer, TextSpan? title) =>
        string.Join(' ', RegionReader.Read(text, issuer, null, title).Select(region => region.Name));
}
