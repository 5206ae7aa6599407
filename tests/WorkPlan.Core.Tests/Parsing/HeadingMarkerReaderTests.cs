using WorkPlan.Core.Parsing;

namespace WorkPlan.Core.Tests.Parsing;

/// <summary>The numbers that lines start with, and what only looks like one.</summary>
public class HeadingMarkerReaderTests
{
    [Theory]
    [InlineData("第一章 总则", "Chapter 1 第一章")]
    [InlineData("第十二章 附则", "Chapter 12 第十二章")]
    [InlineData("第一部分 总体战略", "Part 1 第一部分")]
    [InlineData("第 三 节 课程", "ChapterSection 3 第 三 节")]
    [InlineData("一、加强党建", "Chinese 1 一")]
    [InlineData("二十三．改善条件", "Chinese 23 二十三")]
    [InlineData("一 加强党建", "Chinese 1 一")]
    [InlineData("一", "Chinese 1 一")]
    [InlineData("（一）深化改革", "ChineseInBrackets 1 一")]
    [InlineData("(十 八)提高质量", "ChineseInBrackets 18 十 八")]
    [InlineData("㈢落实责任", "ChineseInBrackets 3 ㈢")]
    [InlineData("三）落实责任", "ChineseInBrackets 3 三")]
    [InlineData("1.推进课改", "Arabic 1 1")]
    [InlineData("12、推进课改", "Arabic 12 12")]
    [InlineData("3．推进课改", "Arabic 3 3")]
    [InlineData("1.2018年市区计划", "Arabic 1 1")]
    [InlineData("⒈推进课改", "Arabic 1 ⒈")]
    [InlineData("（2）推进课改", "ArabicInBrackets 2 2")]
    [InlineData("2）推进课改", "ArabicInBrackets 2 2")]
    [InlineData("⑵推进课改", "ArabicInBrackets 2 ⑵")]
    [InlineData("③推进课改", "Circled 3 ③")]
    [InlineData("【任务一】推进课改", "Label 1 任务一")]
    [InlineData("任务2：推进课改", "Label 2 任务2")]
    [InlineData("第二，推进课改", "Ordinal 2 第二")]
    [InlineData("一是推进课改", "Enumerated 1 一是")]
    [InlineData("二要推进课改", "Enumerated 2 二要")]
    [InlineData("1.5万人以上的镇", "None 0 ")]
    [InlineData("2020年全市教育工作", "None 0 ")]
    [InlineData("10月底前完成", "None 0 ")]
    [InlineData("（2020-2022）", "None 0 ")]
    [InlineData("（甲市）", "None 0 ")]
    [InlineData("第一部分的内容", "None 0 ")]
    [InlineData("一批学校", "None 0 ")]
    [InlineData("十分重视", "None 0 ")]
    [InlineData("十三五", "None 0 ")]
    [InlineData("百年大计，教育为本。", "None 0 ")]
    [InlineData("【字号：大】", "None 0 ")]
    [InlineData("", "None 0 ")]
    public void Read(string line, string expected)
    {
        HeadingMarker marker = HeadingMarkerReader.Read(line);
        Assert.Equal(expected, $"{marker.Style} {marker.Ordinal} {line.Substring(marker.NumberStart, marker.NumberLength)}");
    }
}
