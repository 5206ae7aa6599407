using WorkPlan.Analysis.Phrases;
using WorkPlan.Analysis.Segmentation;
using WorkPlan.Core;

namespace WorkPlan.Analysis.Tests.Phrases;

public sealed class KwicTests
{
    private const string Text = "2021年工作要点\n一、深化改革\n1.推进“区管校聘”改革，促进县管校聘落地。\n";

    [Fact]
    public void Each_match_is_shown_with_the_words_around_it() => Assert.Equal(
        ["1.推进“[区管校聘]”改革，促进县管", "校聘”改革，促进[县管校聘]落地。"],
        new Kwic("{县|区}管校聘", new KwicOptions { Context = 8 }).Search(Plan.Parse(Text)).Select(line => line.ToString()));

    /// <summary>As quanteda's kwic: a window of words, punctuation among them, over the ends of lines.</summary>
    [Theory]
    [InlineData(0, "[县管校聘]")]
    [InlineData(1, "促进[县管校聘]落地")]
    [InlineData(3, "改革，促进[县管校聘]落地。")]
    [InlineData(20, "2021年工作要点 一、深化改革 1.推进“区管校聘”改革，促进[县管校聘]落地。")]
    public void A_context_can_be_counted_in_words(int words, string expected)
    {
        PlanAnalysis analysis = PlanAnalysis.Analyze(Plan.Parse(Text), new WordSegmenter(), new PhraseMatcher(Lexicon.Empty));
        Assert.Equal(expected, new Kwic("县管校聘", new KwicOptions { ContextWords = words }).Search(analysis)[0].ToString());
    }

    [Fact]
    public void A_line_tells_its_plan_and_place()
    {
        Plan plan = Plan.Parse(Text);
        KwicLine line = new Kwic("区管校聘").Search([plan, plan]).First();
        Assert.Same(plan, line.Plan);
        Assert.Equal("区管校聘", plan.Source.Slice(line.Span));
        Assert.Equal("3:6", line.Place.ToString());
    }

    [Fact]
    public void A_phrase_of_a_lexicon_is_found_in_all_its_forms_even_if_it_is_off()
    {
        PolicyPhrase phrase = new("县管校聘") { Aliases = ["{县|区}管校聘"], IsOn = false };
        Assert.Equal(2, new Kwic(phrase, KwicOptions.Default).Search(Plan.Parse(Text)).Count);
    }

    [Fact]
    public void A_context_is_not_cut_within_a_character() =>
        Assert.Equal("[双减]", new Kwic("双减", new KwicOptions { Context = 1 }).Search(Plan.Parse("\uD83D\uDE00双减\uD83D\uDE00"))[0].ToString());

    [Fact]
    public void A_malformed_pattern_is_a_fault() => Assert.Throws<FormatException>(() => new Kwic("{双|"));
}
