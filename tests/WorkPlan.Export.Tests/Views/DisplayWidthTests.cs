using WorkPlan.Export.Views;

namespace WorkPlan.Export.Tests.Views;

public sealed class DisplayWidthTests
{
    [Theory]
    [InlineData("", 0)]
    [InlineData("abc 1", 5)]
    [InlineData("工作要点", 8)]
    [InlineData("（一）", 6)]
    [InlineData("“五育”", 6)] // curly quotation marks are ambiguous: one column
    [InlineData("75.09%", 6)]
    [InlineData("ＡＢ１", 6)]
    [InlineData("\uD842\uDFB7", 2)] // a character of Extension B
    [InlineData("e\u0301", 1)] // a combining accent
    [InlineData("a\u200Bb", 2)] // a zero-width space
    [InlineData("├─ ", 3)]
    public void Columns_are_counted(string text, int width) => Assert.Equal(width, DisplayWidth.Of(text));
}
