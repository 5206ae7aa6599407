using WorkPlan.Export.Views;

namespace WorkPlan.Export.Tests.Views;

public sealed class VisibleTextTests
{
    [Theory]
    [InlineData("工作要点 2021", "工作要点 2021")]
    [InlineData("甲\n乙\r\t", "甲\\n乙\\r\\t")]
    [InlineData("\u001B[31m", "\\u001B[31m")] // ESC
    [InlineData("甲\u200B\uE010", "甲\\u200B\\uE010")] // zero-width space, private use
    [InlineData("\uD842\uDFB7", "\uD842\uDFB7")] // a whole pair
    [InlineData("甲\u3000乙", "甲\u3000乙")] // ideographic space
    public void What_cannot_be_seen_is_named(string text, string shown) => Assert.Equal(shown, VisibleText.Of(text));

    [Fact]
    public void Half_a_surrogate_pair_is_named() =>
        Assert.Equal("\\uD842\uD842\uDFB7\\uDFB7", VisibleText.Of("\uD842\uD842\uDFB7\uDFB7")); // a pair between two halves

    [Fact]
    public void Exactly_names_wide_blanks_too() => Assert.Equal("甲 乙\\u3000丙\\u00A0", VisibleText.Exactly("甲 乙\u3000丙\u00A0")); // ideographic and no-break space

    [Fact]
    public void A_beginning_says_what_is_left_out()
    {
        Assert.Equal("短文", VisibleText.Beginning("短文", 10));
        Assert.Equal("甲甲… (30 characters)", VisibleText.Beginning(new string('甲', 30), 2));
        Assert.Equal("甲… (31 characters)", VisibleText.Beginning("甲\uD842\uDFB7" + new string('乙', 28), 2));
    }
}
