using System.Globalization;
using WorkPlan.Core.Parsing.Targets;

namespace WorkPlan.Core.Tests.Parsing;

public sealed class NumberReaderTests
{
    [Theory]
    [InlineData("82所", "82 :所")]
    [InlineData("１２３人", "123 :人")]
    [InlineData("10,100个", "10100 :个")]
    [InlineData("1，230万吨", "12300000 :吨")]
    [InlineData("2,30", "2 :,30")]
    [InlineData("3.5亿元", "350000000 :元")]
    [InlineData("３．５％", "3.5 :％")]
    [InlineData("19·5％", "19.5 :％")]
    [InlineData("10·15专案", "10 :·15专案")]
    [InlineData("1.2万亿斤", "1200000000000 :斤")]
    [InlineData("2亿3000万元", "230000000 :元")]
    [InlineData("5万千瓦", "50000 :千瓦")]
    [InlineData("4000余人", "4000+ :人")]
    [InlineData("6600多万", "66000000+ :")]
    [InlineData("1/3以上", "33.33% :以上")]
    public void Arabic_numbers_are_read(string text, string expected) => Check(text, expected);

    [Theory]
    [InlineData("五所", "5 :所")]
    [InlineData("两次", "2 :次")]
    [InlineData("十二个", "12 :个")]
    [InlineData("二百二十吨", "220 :吨")]
    [InlineData("一百零五名", "105 :名")]
    [InlineData("三千二百万吨", "32000000 :吨")]
    [InlineData("一亿二千万元", "120000000 :元")]
    [InlineData("十五点三倍", "15.3 :倍")]
    [InlineData("二十多所", "20+ :所")]
    [InlineData("一两项", "1~2 :项")]
    [InlineData("三四十人", "30~40 :人")]
    [InlineData("二〇二五年", "2025 :年")]
    [InlineData("百分之十五点三", "15.3% :")]
    [InlineData("百分之百", "100% :")]
    [InlineData("千分之三", "3‰ :")]
    [InlineData("百分之12以上", "12% :以上")]
    [InlineData("三分之二的", "66.67% :的")]
    [InlineData("九成以上", "90% :以上")]
    [InlineData("一成立", "1 :成立")]
    public void Chinese_numbers_are_read(string text, string expected) => Check(text, expected);

    [Theory]
    [InlineData("一五所")]
    [InlineData("二十三四个")]
    [InlineData("12345678901234567890123456789012345人")]
    [InlineData("一一一一一一一一一一一一一一一一一一一一一一一一一一一一一一所")]
    [InlineData("10/23会议")]
    [InlineData("百科")]
    public void What_is_no_number_is_left_alone(string text) =>
        Assert.False(NumberReader.TryRead(text, 0, out _, out int next) && next > 0, text);

    [Fact]
    public void A_run_of_digits_is_passed_over_whole()
    {
        string digits = new('7', 100_000);
        Assert.False(NumberReader.TryRead(digits, 0, out _, out int next));
        Assert.Equal(digits.Length, next);
    }

    private static void Check(string text, string expected)
    {
        Assert.True(NumberReader.TryRead(text, 0, out Numeral numeral, out _));
        string max = numeral.Max is { } upper ? string.Create(CultureInfo.InvariantCulture, $"~{upper:0.####}") : "";
        string more = numeral.IsOpenEnded ? "+" : "";
        Assert.Equal(expected, string.Create(CultureInfo.InvariantCulture, $"{numeral.Value:0.####}{max}{more}{numeral.Share} :{text[numeral.End..]}"));
    }
}
