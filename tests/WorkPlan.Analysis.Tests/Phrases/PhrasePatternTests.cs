using WorkPlan.Analysis.Phrases;

namespace WorkPlan.Analysis.Tests.Phrases;

public sealed class PhrasePatternTests
{
    [Theory]
    [InlineData("双减", "双减")]
    [InlineData("{县|区}管校聘", "县管校聘 区管校聘")]
    [InlineData("中{|（高）}考", "中考 中（高）考")]
    [InlineData("{a|b}{1|2}", "a1 a2 b1 b2")]
    public void A_pattern_stands_for_finitely_many_texts(string pattern, string expected) =>
        Assert.Equal(expected.Split(' '), PhrasePattern.Expand(pattern));

    [Theory]
    [InlineData("")]
    [InlineData("{")]
    [InlineData("}")]
    [InlineData("{a|{b}}")]
    [InlineData("县}管")]
    [InlineData("{|a}")]
    [InlineData("{0|1}{0|1}{0|1}{0|1}{0|1}{0|1}{0|1}{0|1}{0|1}")]
    public void A_malformed_pattern_is_a_fault(string pattern) => Assert.Throws<FormatException>(() => PhrasePattern.Expand(pattern));
}
