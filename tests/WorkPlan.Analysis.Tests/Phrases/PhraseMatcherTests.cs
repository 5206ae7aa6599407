using WorkPlan.Analysis.Phrases;
using WorkPlan.Analysis.Tests.Infrastructure;
using static WorkPlan.Analysis.Tests.Phrases.PhraseCheck;

namespace WorkPlan.Analysis.Tests.Phrases;

/// <summary>What is found with a lexicon, under which name, and where.</summary>
public sealed class PhraseMatcherTests
{
    [Fact]
    public void Any_quotation_marks_or_none_are_the_same_phrase() => Check(
        LexiconOf("五育并举", "四有好老师"),
        "坚持五育并举。坚持“五育”并举。坚持「五育并举」。争做‘四有’好老师。",
        """
        五育并举 ← 五育并举 2
        五育并举 ← “五育”并举 9
        五育并举 ← 五育并举 19
        四有好老师 ← ‘四有’好老师 27
        """);

    [Fact]
    public void An_alias_is_reported_under_the_canonical_form() => Check(
        LexiconOf("县管校聘\t{县|区|市}管校聘"), "推进区管校聘、市管校聘和县管校聘。", "县管校聘 ← 区管校聘 2\n县管校聘 ← 市管校聘 7\n县管校聘 ← 县管校聘 12");

    [Fact]
    public void An_optional_part_may_be_there_or_not() => Check(
        LexiconOf("中考改革\t中{|（高）}考改革"), "中考改革，中（高）考改革", "中考改革 ← 中考改革 0\n中考改革 ← 中（高）考改革 5");

    [Theory]
    [InlineData("双随机、一公开")]
    [InlineData("双随机，一公开")]
    [InlineData("双随机一公开")]
    [InlineData("双随机 一公开")]
    public void Parts_of_an_enumeration_may_be_set_apart_in_any_way(string printed) =>
        Check(LexiconOf("双随机、一公开"), printed, $"双随机、一公开 ← {printed} 0");

    [Fact]
    public void Width_and_case_do_not_matter() => Check(LexiconOf("1+X证书", "互联网+教育"), "１＋ｘ证书 互联网＋教育", "1+X证书 ← １＋ｘ证书 0\n互联网+教育 ← 互联网＋教育 6");

    [Fact]
    public void Traditional_text_is_matched_and_placed_in_the_source() => Check(LexiconOf("义务教育"), "發展義務教育。", "义务教育 ← 義務教育 2");

    [Fact]
    public void The_longest_of_the_leftmost_counts() => Check(
        LexiconOf("义务教育优质均衡", "义务教育优质均衡发展", "优质均衡发展区"), "义务教育优质均衡发展区", "义务教育优质均衡发展 ← 义务教育优质均衡发展 0");

    [Fact]
    public void Overlapping_matches_are_given_out_on_request() => Check(
        new PhraseMatcher(LexiconOf("优质均衡", "义务教育优质均衡"), new PhraseMatcherOptions { Kind = MatchKind.Overlapping }),
        "义务教育优质均衡",
        "义务教育优质均衡 ← 义务教育优质均衡 0\n优质均衡 ← 优质均衡 4");

    [Theory]
    [InlineData("第十三五个", "三五普法")]
    [InlineData("十四史学习", "四史学习")]
    [InlineData("第一课堂", "一课堂")]
    [InlineData("AIX", "AI")]
    [InlineData("12315", "1231")]
    public void Nothing_is_cut_out_of_a_longer_number_or_word(string text, string phrase) => Check(LexiconOf(phrase), text, "");

    [Fact]
    public void A_guard_turns_matches_down() => Check(
        LexiconOf("1+X\t\tnear:证书|职业", "七五普法", "七五\t七五\tafter:规划|普法"),
        "落实1+X证书制度。计算1+X等于几。七五普法；七五规划；七五折。",
        "1+X ← 1+X 2\n七五普法 ← 七五普法 19\n七五 ← 七五 24");

    [Fact]
    public void Where_a_guard_turns_the_longest_down_a_shorter_one_counts() => Check(
        LexiconOf("双减工作\t\tnotafter:量", "双减"), "双减工作量", "双减 ← 双减 0");

    [Fact]
    public void Phrases_that_are_turned_off_are_not_reported() =>
        Check(LexiconOf("双减", "劳动教育").TurnOff("劳动教育"), "双减与劳动教育", "双减 ← 双减 0");

    [Fact]
    public void A_canonical_form_belongs_to_its_own_phrase_whoever_claims_it_as_alias() =>
        Check(LexiconOf("甲类规划\t乙类规划", "乙类规划"), "乙类规划", "乙类规划 ← 乙类规划 0");

    [Fact]
    public void Words_are_found_in_repaired_text_and_placed_in_the_source() =>
        Check(LexiconOf("县管校聘"), "推進縣（xiàn）管校聘。", "县管校聘 ← 縣（xiàn）管校聘 2");

    [Fact]
    public void A_phrase_does_not_reach_over_a_line() => Check(LexiconOf("产教融合"), "一、产教\n融合：校企合作。", "");

    [Theory]
    [InlineData("")]
    [InlineData("\0\0\0")]
    [InlineData("“”‘’「」")]
    [InlineData("\uD83D\uDE00\uD83D")]
    public void Odd_texts_hold_no_phrase(string text) => Check(LexiconOf("双减"), text, "");

    [Fact]
    public void Enumeration_allocates_nothing()
    {
        PhraseMatcher matcher = new(LexiconOf("双减", "县管校聘", "五育并举"));
        string text = string.Concat(Enumerable.Repeat("落实双减，推进“县管校聘”，坚持“五育”并举。", 200));
        Assert.Equal(600, Count(matcher, text));
        Assert.Equal(0, Allocation.Least(() => Count(matcher, text)));
    }

    private static int Count(PhraseMatcher matcher, string text)
    {
        int count = 0;
        foreach (PhraseHit hit in matcher.Enumerate(text))
        {
            count += hit.Span.IsEmpty ? 0 : 1;
        }

        return count;
    }
}
