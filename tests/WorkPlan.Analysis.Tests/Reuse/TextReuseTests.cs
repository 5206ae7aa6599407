using WorkPlan.Analysis.Corpora;
using WorkPlan.Analysis.Reuse;

namespace WorkPlan.Analysis.Tests.Reuse;

public sealed class TextReuseTests
{
    private const string Shared = "各中心校每月安排两次跨年级的种植观察课，由科学教师和生活老师共同带班，观察本装订成册后送县图书馆展出。";
    private const string Own = "利用暑假把旧锅炉房改造成陶艺教室，窑炉由镇上的砖厂捐赠并负责检修。";
    private const string Other = "邀请退休的邮递员讲述山路上的故事，学生据此绘制村庄的声音地图。";

    [Fact]
    public void A_city_takes_from_its_province() => Check(
        [ReuseCheck.Plan("甲省", 2020, Shared + Own), ReuseCheck.Plan("甲省/乙市", 2021, Other + Shared)],
        $"甲省-2020 → 甲省/乙市-2021 Upper: {Shared[..^1]}");

    [Fact]
    public void Last_years_own_plan_comes_before_the_province_that_has_it_too() => Check(
        [ReuseCheck.Plan("甲省", 2019, Shared), ReuseCheck.Plan("甲省/乙市", 2020, Shared + Own), ReuseCheck.Plan("甲省/乙市", 2021, Shared)],
        $"甲省-2019 → 甲省/乙市-2020 Upper: {Shared[..^1]}\n甲省/乙市-2020 → 甲省/乙市-2021 OwnEarlier: {Shared[..^1]}");

    [Fact]
    public void The_nearest_level_above_comes_before_the_state() => Check(
        [ReuseCheck.Plan("", 2019, Shared), ReuseCheck.Plan("甲省", 2020, Shared + Own), ReuseCheck.Plan("甲省/乙市", 2021, Other + Shared)],
        $"state-2019 → 甲省-2020 Upper: {Shared[..^1]}\n甲省-2020 → 甲省/乙市-2021 Upper: {Shared[..^1]}");

    [Fact]
    public void A_longer_passage_of_a_neighbour_comes_before_a_shorter_one_from_above() => Check(
        [ReuseCheck.Plan("甲省", 2019, Shared), ReuseCheck.Plan("甲省/丙市", 2020, Shared + Own), ReuseCheck.Plan("甲省/乙市", 2021, Shared + Own)],
        $"甲省-2019 → 甲省/丙市-2020 Upper: {Shared[..^1]}\n甲省/丙市-2020 → 甲省/乙市-2021 Neighbour: {(Shared + Own)[..^1]}");

    [Fact]
    public void In_one_year_the_upper_level_comes_first_and_neighbours_merely_share() => Check(
        [ReuseCheck.Plan("甲省/乙市", 2021, Shared), ReuseCheck.Plan("甲省", 2021, Shared), ReuseCheck.Plan("甲省/丙市", 2021, Own), ReuseCheck.Plan("甲省/丁市", 2021, Own)],
        $"甲省-2021 → 甲省/乙市-2021 Upper: {Shared[..^1]}\n甲省/丁市-2021 — 甲省/丙市-2021 Neighbour: {Own[..^1]}");

    [Theory]
    [InlineData("2021年3月1日", "2021年5月1日", DirectionEvidence.Published)]
    [InlineData("2021年3月1日", "2021年3月9日", DirectionEvidence.None)]
    [InlineData("2020年12月30日", "2021年1月9日", DirectionEvidence.None)]
    public void Days_tell_the_direction_when_they_are_far_apart(string earlier, string later, DirectionEvidence expected)
    {
        ReuseResult result = ReuseCheck.Find(
            ReuseCheck.Published("甲省/丙市", Shared + Own, earlier), ReuseCheck.Published("甲省/丁市", Shared + Own, later));
        Assert.Equal(expected, Assert.Single(result.Passages).Evidence);
    }

    [Fact]
    public void A_passage_without_a_direction_counts_as_shared_and_not_as_taken()
    {
        ReuseResult result = ReuseCheck.Find(ReuseCheck.Plan("甲省/丙市", 2021, Own), ReuseCheck.Plan("甲省/丁市", 2021, Own));
        Assert.All(result.Plans, plan => Assert.Equal(0, plan.Taken));
        Assert.Equal(result.Plans[0].Characters, result.Plans.Sum(plan => plan.Shared));
        Assert.Equal(DirectionEvidence.None, Assert.Single(result.Passages).Evidence);
    }

    [Fact]
    public void Width_quotation_marks_numbers_and_punctuation_do_not_matter()
    {
        ReusedPassage passage = Assert.Single(ReuseCheck.Find(
            ReuseCheck.Plan("甲省", 2020, Other + "一是开设“山海课堂”12个，配备ＡＢ两类流动实验箱；轮流送到海岛教学点。"),
            ReuseCheck.Plan("甲省/乙市", 2021, Own + "三是开设山海课堂１２个,配备ab两类流动实验箱,轮流送到海岛教学点。")).Passages);
        Assert.True(passage.IsVerbatim);
        Assert.Equal(1, passage.Similarity);
    }

    [Fact]
    public void A_clause_with_a_word_changed_is_found_with_its_neighbours()
    {
        string changed = Shared.Replace("科学教师", "数学教师", StringComparison.Ordinal);
        ReusedPassage passage = Assert.Single(ReuseCheck.Find(ReuseCheck.Plan("甲省", 2020, Shared), ReuseCheck.Plan("甲省/乙市", 2021, changed)).Passages);
        Assert.False(passage.IsVerbatim);
        Assert.InRange(passage.Similarity, 0.8, 0.99);
        Assert.Equal(changed.Length - 1, passage.ToSpan.Length);
    }

    [Fact]
    public void A_title_that_both_cite_is_not_reused() => Check(
        [
            ReuseCheck.Plan("甲省", 2020, "根据《关于加强山区学校种植观察课建设和图书馆展出工作的若干意见》。"),
            ReuseCheck.Plan("甲省/乙市", 2021, "对照《关于加强山区学校种植观察课建设和图书馆展出工作的若干意见》。"),
        ],
        "");

    [Fact]
    public void A_set_phrase_is_not_reused() => Check(
        [ReuseCheck.Plan("甲省", 2020, "全面贯彻党的教育方针，落实立德树人根本任务。"), ReuseCheck.Plan("甲省/乙市", 2021, "全面贯彻党的教育方针，落实立德树人根本任务。")],
        "");

    [Fact]
    public void What_a_large_share_of_the_regions_has_is_a_formula_and_in_small_corpora_nothing_is()
    {
        (CorpusSource, string)[] PlansOf(int provinces) => [.. Enumerable.Range(0, provinces).Select(i => ReuseCheck.Plan($"省{i}", 2010 + i, Own))];
        Assert.Equal(8, ReuseCheck.Find(PlansOf(9)).Passages.Length);
        Assert.Empty(ReuseCheck.Find(PlansOf(12)).Passages);
    }

    [Fact]
    public void What_the_state_hands_down_to_all_is_reused()
    {
        ReuseResult result = ReuseCheck.Find([ReuseCheck.Plan("", 2010, Shared + Own), .. Enumerable.Range(0, 12).Select(i => ReuseCheck.Plan($"省{i}", 2011, Shared + Own))]);
        Assert.Equal(12, result.Passages.Length);
        Assert.All(result.Passages, passage => Assert.Equal(ReuseRelation.Upper, passage.Relation));
    }

    [Fact]
    public void Every_character_is_taken_once_and_sums_agree()
    {
        (CorpusSource, string)[] plans =
        [
            ReuseCheck.Plan("甲省", 2019, Shared + Own), ReuseCheck.Plan("甲省/丙市", 2020, Own + Other), ReuseCheck.Plan("甲省/乙市", 2021, Shared + Own + Other),
        ];
        ReuseResult result = ReuseCheck.Find(plans);
        foreach (PlanReuse plan in result.Plans)
        {
            ReusedPassage[] passages = [.. result.Passages.Where(passage => passage.To == plan.Plan)];
            Assert.Equal(plan.Taken, passages.Sum(passage => passage.Characters));
            Assert.True(plan.Taken <= plan.Characters);
            Assert.All(Enum.GetValues<ReuseRelation>(), relation => Assert.Equal(plan.From(relation), passages.Where(passage => passage.Relation == relation).Sum(passage => passage.Characters)));
        }

        Assert.Equal(result.Passages.Sum(passage => passage.Characters), result.Pairs.Sum(pair => pair.Characters));
        Assert.Equal(1, result.Plans[2].Share);
    }

    [Fact]
    public void Nothing_comes_of_nothing()
    {
        Assert.Empty(TextReuse.Find([]).Passages);
        Assert.Equal(0, Assert.Single(ReuseCheck.Find(ReuseCheck.Plan("甲省", 2020, "")).Plans).Share);
    }

    private static void Check((CorpusSource, string)[] plans, string expected) => Assert.Equal(expected, ReuseCheck.Dump(ReuseCheck.Find(plans), plans));
}
