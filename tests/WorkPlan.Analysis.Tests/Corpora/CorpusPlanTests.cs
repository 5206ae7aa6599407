using WorkPlan.Analysis.Corpora;
using WorkPlan.Analysis.Phrases;
using WorkPlan.Analysis.Regions;
using WorkPlan.Analysis.Segmentation;
using WorkPlan.Core;

namespace WorkPlan.Analysis.Tests.Corpora;

/// <summary>What a corpus keeps of a plan.</summary>
public sealed class CorpusPlanTests
{
    private const string Text = """
        甲县教育局2021年工作要点
        一、教师队伍
        1.推进县管校聘。落实县管校聘改革。新建幼儿园3所。
        2.培训教师。开展“国培计划”。
        二、其他
        深化县管校聘改革！
        """;

    [Fact]
    public void Phrases_are_counted_by_mentions_and_by_tasks()
    {
        CorpusPlan plan = Read(Text, new CorpusSource("a.txt"));

        Assert.True(plan.TryGetPhrase("县管校聘", out PhraseCount count));
        Assert.Equal((3, 1), (count.Count, count.Tasks));
        Assert.Equal("县管校聘", Text.Substring(count.First.Start, count.First.Length));
        Assert.False(plan.TryGetPhrase("双减", out _));
    }

    [Fact]
    public void Fields_are_counted_by_tasks_and_sentences()
    {
        CorpusPlan plan = Read(Text, new CorpusSource("a.txt"));

        Assert.True(plan.TryGetCategory("教师", out CategoryCount count));
        Assert.Equal((2, 4), (count.Tasks, count.Sentences));
        Assert.Equal(2, plan.Tasks);
        Assert.Equal("新建幼儿园 = 3所", Assert.Single(plan.Targets).ToString());
    }

    [Fact]
    public void The_plan_has_the_last_word_on_its_year()
    {
        CorpusPlan plan = Read(Text, new CorpusSource("1999.txt") { Year = 2020 });

        Assert.Equal((2021, YearSource.Plan), (plan.Year, plan.YearSource));
    }

    [Theory]
    [InlineData("某文.txt", 2020, 2020, YearSource.Manifest)]
    [InlineData("2019/报告.txt", null, null, YearSource.Unknown)]
    [InlineData("报告-2019.txt", null, 2019, YearSource.FileName)]
    [InlineData("报告20190301.txt", null, null, YearSource.Unknown)]
    [InlineData("2018-2019.txt", null, null, YearSource.Unknown)]
    public void A_year_that_the_text_lacks_comes_from_the_manifest_then_the_file_name(string id, int? listed, int? year, YearSource source)
    {
        CorpusPlan plan = Read("一、工作\n1.办好学校。办好每一所学校。", new CorpusSource(id) { Year = listed });

        Assert.Equal((year, source), (plan.Year, plan.YearSource));
    }

    [Theory]
    [InlineData("我代表国务院，向大会报告工作。", "", "全国", PlanLevel.National)]
    [InlineData("各位代表，现在报告工作。", "", "地区不详", PlanLevel.Unknown)]
    [InlineData("各位代表，现在报告工作。", "浙江省/绍兴市", "浙江省/绍兴市", PlanLevel.Prefecture)]
    public void A_region_that_the_text_lacks_comes_from_the_manifest(string text, string listed, string region, PlanLevel level)
    {
        CorpusPlan plan = Read(text, new CorpusSource("a") { Region = listed });

        Assert.Equal((region, level), (plan.Region.ToString(), plan.Level));
    }

    [Theory]
    [InlineData("南宁市邕宁区教育局2021年工作要点\n1.办好学校。", "", "广西壮族自治区/南宁市/邕宁区", "450109")]
    [InlineData("邕宁县教育局2003年工作要点\n1.办好学校。", "", "广西壮族自治区/南宁市/邕宁区", "450109")]
    [InlineData("2003年工作要点\n1.办好学校。", "450121", "广西壮族自治区/南宁市/邕宁区", "450109")]
    [InlineData("2021年工作要点\n1.办好学校。", "浙江省 绍兴市", "浙江省/绍兴市", "330600")]
    [InlineData("安澜市教育局2021年工作要点\n1.办好学校。", "", "安澜市", "")]
    public void A_gazetteer_gives_the_region_of_today(string text, string listed, string region, string code)
    {
        CorpusPlan plan = CorpusPlan.Read(Analyze(text), new CorpusSource("a") { Region = listed }, Gazetteer.ReadDefault());

        Assert.Equal((region, code), (plan.Region.Path, plan.Region.Code));
    }

    [Fact]
    public void Regions_lie_in_their_paths()
    {
        CorpusRegion province = new("浙江省", "", PlanLevel.Province);
        CorpusRegion city = new("浙江省/绍兴市", "", PlanLevel.Prefecture);

        Assert.True(province.Contains(city) && CorpusRegion.National.Contains(province) && CorpusRegion.National.Contains(city));
        Assert.False(city.Contains(province) || province.Contains(province) || province.Contains(CorpusRegion.National) || CorpusRegion.Unknown.Contains(city));
    }

    private static CorpusPlan Read(string text, CorpusSource source) => CorpusPlan.Read(Analyze(text), source);

    private static PlanAnalysis Analyze(string text) =>
        PlanAnalysis.Analyze(Plan.Parse(text), new WordSegmenter(), new PhraseMatcher(Lexicon.ReadDefault()));
}
