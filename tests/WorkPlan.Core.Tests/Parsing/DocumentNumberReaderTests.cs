using WorkPlan.Core.Parsing.Metadata;
using Xunit;

namespace WorkPlan.Core.Tests.Parsing;

public sealed class DocumentNumberReaderTests
{
    [Theory]
    [InlineData("甲教字〔2021〕77号", "甲教字〔2021〕77号")]
    [InlineData("（甲府办发〔2016〕24号）", "甲府办发〔2016〕24号")]
    [InlineData("甲政办[2017]215号", "甲政办〔2017〕215号")]
    [InlineData("甲教(2017)3号", "甲教〔2017〕3号")]
    [InlineData("甲教（2017）3号", "甲教〔2017〕3号")]
    [InlineData("甲教【2017】3号", "甲教〔2017〕3号")]
    [InlineData("甲教体艺 〔 2014 〕 7 号", "甲教体艺〔2014〕7号")]
    [InlineData("甲教发〔2021〕第3号", "甲教发〔2021〕第3号")]
    [InlineData("甲市教育局文件甲教基〔2018〕38号", "甲教基〔2018〕38号")]
    [InlineData("文号：甲教字〔2021〕7号 关于印发《要点》的通知", "甲教字〔2021〕7号")]
    public void A_number_is_read_with_any_brackets(string line, string expected) => Check(line, expected);

    [Theory]
    [InlineData("甲教技〔20186号", "甲教技〔2018〕6号")]
    [InlineData("甲教技2018〕6号", "甲教技〔2018〕6号")]
    [InlineData("甲教字202112号", "甲教字〔2021〕12号")]
    public void Lost_brackets_are_put_back(string line, string expected) => Check(line, expected);

    [Theory]
    [InlineData("甲省关于贯彻国办发〔2015〕71号文件的实施意见")]
    [InlineData("根据国办发〔2015〕71号要求")]
    [InlineData("落实《甲意见》（甲办发〔2015〕71号）")]
    [InlineData("关于贯彻《甲发〔2015〕71号》的意见")]
    [InlineData("2021年第6号")]
    [InlineData("二〇二一年甲路77号")]
    [InlineData("建成2号线、18号线")]
    [InlineData("号")]
    public void What_is_cited_or_no_number_is_not_read(string line) => Check(line, null);

    [Fact]
    public void The_place_is_that_of_the_number()
    {
        Assert.True(DocumentNumberReader.TryRead("（甲教〔2021〕7号）", out int start, out int length, out _));
        Assert.Equal((1, 10), (start, length));
    }

    private static void Check(string line, string? expected)
    {
        bool found = DocumentNumberReader.TryRead(line, out _, out _, out string number);
        Assert.Equal(expected, found ? number : null);
    }
}
