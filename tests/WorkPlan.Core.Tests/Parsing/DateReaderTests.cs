using System.Globalization;
using WorkPlan.Core.Parsing.Metadata;
using Xunit;

namespace WorkPlan.Core.Tests.Parsing;

public sealed class DateReaderTests
{
    [Theory]
    [InlineData("发布时间：2021-02-18 14:06", "2021-02-18")]
    [InlineData("2021/2/18", "2021-02-18")]
    [InlineData("日期 2021.02.18 来源", "2021-02-18")]
    [InlineData("2021年5月19日", "2021-05-19")]
    [InlineData("2018年5月 10日", "2018-05-10")]
    [InlineData("2018 年 12 月 1 日印发", "2018-12-01")]
    [InlineData("二〇二一年五月十九日", "2021-05-19")]
    [InlineData("二○二一年十二月三十一日", "2021-12-31")]
    [InlineData("\uFF12\uFF10\uFF12\uFF11年\uFF15月1日", "2021-05-01")] // full-width 2021 and 5
    [InlineData("索引号 014/2021-00544 生成日期 2021-02-18", "2021-02-18")]
    [InlineData("2020-02-29", "2020-02-29")]
    public void A_whole_date_is_read(string text, string expected) => Check(text, expected);

    [Theory]
    [InlineData("2021年5月")]
    [InlineData("2021-05")]
    [InlineData("2021年")]
    [InlineData("2021-02-30")]
    [InlineData("2021-13-01")]
    [InlineData("2021年2月29日")]
    [InlineData("12021-02-18")]
    [InlineData("2021-02-181")]
    [InlineData("2020—2022年")]
    [InlineData("")]
    public void Anything_less_is_none(string text) => Check(text, null);

    private static void Check(string text, string? expected)
    {
        bool found = DateReader.TryRead(text, out _, out _, out DateOnly date);
        Assert.Equal(expected, found ? date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) : null);
    }
}
