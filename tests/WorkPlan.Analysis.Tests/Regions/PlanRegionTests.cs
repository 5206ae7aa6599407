using WorkPlan.Analysis.Phrases;
using WorkPlan.Analysis.Regions;
using WorkPlan.Analysis.Segmentation;
using WorkPlan.Core;
using WorkPlan.Core.Tests.Infrastructure;

namespace WorkPlan.Analysis.Tests.Regions;

/// <summary>Which region a plan is from.</summary>
public sealed class PlanRegionTests
{
    private static readonly Gazetteer Gazetteer = Gazetteers.Default;

    [Theory]
    // the issuer or the title names the region
    [InlineData("南宁市邕宁区教育局2021年工作要点\n一、德育\n1.开展主题班会。\n", "450109 广西壮族自治区 南宁市 邕宁区")]
    [InlineData("邕宁县教育局2003年工作要点\n一、德育\n1.开展主题班会。\n", "450121 广西壮族自治区 南宁市 邕宁县")]
    [InlineData("邕宁区教育局2003年工作要点\n一、德育\n1.开展主题班会。\n", "450109 广西壮族自治区 南宁市 邕宁区")]
    [InlineData("深圳教育局2021年工作要点\n一、德育\n1.开展主题班会。\n", "440300 广东省 深圳市")]
    [InlineData("南宁邕宁教育局2021年工作要点\n一、德育\n1.开展主题班会。\n", "450109 广西壮族自治区 南宁市 邕宁区")]
    // several regions bear the name
    [InlineData("鼓楼区教育局2021年工作要点\n一、德育\n1.开展主题班会。\n", "")]
    [InlineData("福州市鼓楼区教育局2021年工作要点\n一、德育\n1.开展主题班会。\n", "350102 福建省 福州市 鼓楼区")]
    [InlineData("朝阳教育局2021年工作要点\n一、德育\n1.开展主题班会。\n", "")]
    // national bodies, and what is no division
    [InlineData("教育部2021年工作要点\n一、德育\n1.开展主题班会。\n", "")]
    [InlineData("新华教育集团2021年工作要点\n一、德育\n1.开展主题班会。\n", "")]
    [InlineData("苏州市高新区教育局2021年工作要点\n一、德育\n1.开展主题班会。\n", "")]
    [InlineData("", "")]
    public void A_plan_is_from_the_region_that_its_issuer_or_title_names(string text, string expected) => Assert.Equal(expected, Resolve(text));

    [Fact]
    public void A_district_whose_text_names_its_city_only_is_not_the_city()
    {
        const string Body = "一、德育\n1.落实上海市德育意见，参加上海市评选，依托上海市平台。\n2.在{0}学校开展主题班会，建设{0}名师队伍，完善{0}督导。\n";
        Assert.Equal("", Resolve("2021年工作要点\n" + Body.Replace("{0}", "全区", StringComparison.Ordinal)));
        Assert.Equal("310000 上海市", Resolve("2021年工作要点\n" + Body.Replace("{0}", "全市", StringComparison.Ordinal)));
    }

    [Fact]
    public void An_analysis_has_the_region_that_its_gazetteer_finds()
    {
        Plan plan = Plan.Parse("南宁市邕宁区教育局2021年工作要点\n一、德育\n1.开展主题班会。\n");
        WordSegmenter segmenter = new();
        PhraseMatcher matcher = new(Lexicon.Empty);
        Assert.Equal("450109", PlanAnalysis.Analyze(plan, segmenter, matcher, Gazetteer).Region?.Code);
        Assert.Null(PlanAnalysis.Analyze(plan, segmenter, matcher).Region);
        Assert.Throws<ArgumentNullException>(() => PlanAnalysis.Analyze(plan, segmenter, matcher, null!));
    }

    [SharedTheory]
    [MemberData(nameof(SharedCorpus.Documents), MemberType = typeof(SharedCorpus))]
    public void The_region_of_a_document_bears_the_names_that_the_document_has(string path)
    {
        Plan plan = Plan.Parse(SharedCorpus.Read(path));
        if (Gazetteer.TryResolve(plan, out Region? region) && !plan.Metadata.Region.IsEmpty)
        {
            Assert.Contains(region, Gazetteer.Find(plan.Metadata.Region[^1].Value));
            Assert.Empty(plan.Metadata.Region.Select(place => place.Value).Except(region.Path.SelectMany(part => NamesOf(part))));
        }
    }

    private static IEnumerable<string> NamesOf(Region region) => [region.Name, region.Current.Name];

    private static string Resolve(string text) => Gazetteer.TryResolve(Plan.Parse(text), out Region? region) ? $"{region}" : "";
}
