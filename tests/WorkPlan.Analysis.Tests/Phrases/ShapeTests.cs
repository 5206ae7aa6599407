using WorkPlan.Analysis.Phrases;
using static WorkPlan.Analysis.Tests.Phrases.PhraseCheck;

namespace WorkPlan.Analysis.Tests.Phrases;

/// <summary>What counts as a phrase though no lexicon lists it.</summary>
public sealed class ShapeTests
{
    [Fact]
    public void A_quoted_slogan_is_a_phrase() => CheckShapes("坚持“安全、营养、方便”原则，建设“河畔书声”品牌。", "安全、营养、方便", "河畔书声");

    [Fact]
    public void A_short_quotation_makes_a_name_with_the_noun_behind() => CheckShapes("落实“三名”工程和“国培”计划。", "三名工程", "国培计划");

    [Fact]
    public void A_name_is_written_narrow_however_wide_it_is_printed() => CheckShapes("推进“互联网＋书法”。", "互联网+书法");

    [Fact]
    public void A_short_quotation_alone_is_none() => CheckShapes("解决“入园”难，做到“应入”。");

    [Theory]
    [InlineData("颁发“耕耘奖”。")]
    [InlineData("办好“5·25”心理健康周。")]
    [InlineData("举办“名师讲坛”。")]
    [InlineData("解决“学习负担问题”。")]
    [InlineData("举办第三届“书香校园”活动。")]
    [InlineData("整治“天价培训”现象。")]
    [InlineData("参加“春之声”大赛。")]
    [InlineData("印发《“阳光校园”方案》解读“见《通知》一文”。")]
    public void Prizes_meetings_evils_and_titles_are_none(string text) => Assert.DoesNotContain(
        new PhraseMatcher(Lexicon.Empty).Match(text), match => match.Canonical is not "阳光校园");

    [Fact]
    public void A_programme_is_named_between_its_verb_and_its_noun() => CheckShapes(
        "深入实施乡村教师素养提升工程，启动第二期特殊教育提升计划，落实学前教育三年行动计划。", "乡村教师素养提升工程", "特殊教育提升计划", "学前教育三年行动计划");

    [Theory]
    [InlineData("该校食堂改扩建工程。")]
    [InlineData("推进一批重点工程。")]
    [InlineData("实施的工程。")]
    [InlineData("完成教学楼主体工程建设项目。")]
    public void Works_of_building_are_no_programmes(string text) => CheckShapes(text);

    [Fact]
    public void A_sum_of_letters_and_digits_is_a_formula() => CheckShapes("开展3+2贯通培养，落实1+X证书，推行3+1+2模式。", "3+2", "1+X", "3+1+2");

    [Theory]
    [InlineData("23+45=68")]
    [InlineData("C++")]
    [InlineData("+3")]
    [InlineData("3+")]
    public void Other_sums_are_none(string text) => CheckShapes(text);

    [Fact]
    public void The_lexicon_comes_before_the_shape() => Check(
        new PhraseMatcher(LexiconOf("县管校聘\t区管校聘")), "推进“区管校聘”改革。", "县管校聘 ← 区管校聘 3");

    [Fact]
    public void A_longer_quotation_takes_the_phrases_within() => Check(
        new PhraseMatcher(LexiconOf("立德树人")), "围绕“立德树人润泽童心”主线。", "立德树人润泽童心 ← 立德树人润泽童心 3");

    [Fact]
    public void A_quoted_list_with_a_phrase_of_the_lexicon_is_a_list_of_phrases() => Check(
        new PhraseMatcher(LexiconOf("校企合作")), "坚持“校企合作、岗课融通、双赢”路子。", "校企合作 ← 校企合作 3\n岗课融通 ← 岗课融通 8");

    [Fact]
    public void Marks_that_never_close_cost_no_more_than_time_linear() =>
        Assert.Empty(new PhraseMatcher(Lexicon.Empty).Match(new string('“', 200_000)));
}
