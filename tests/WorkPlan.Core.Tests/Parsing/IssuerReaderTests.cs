using WorkPlan.Core.Parsing.Metadata;
using Xunit;

namespace WorkPlan.Core.Tests.Parsing;

public sealed class IssuerReaderTests
{
    [Theory]
    [InlineData("青城市东河区教育局", "青城市东河区教育局")]
    [InlineData("青城市教育局2021年工作要点", "青城市教育局")]
    [InlineData("2021年青城市东河区教育局工作要点", "青城市东河区教育局")]
    [InlineData("二〇二一年度青城市教育和体育局工作计划", "青城市教育和体育局")]
    [InlineData("关于印发《青城县教育科技局2021年工作要点》的通知", "青城县教育科技局")]
    [InlineData("青城市人民政府办公室关于加强美育工作的意见", "青城市人民政府办公室")]
    [InlineData("江苏省政府办公厅关于加强美育工作的意见", "江苏省政府办公厅")]
    [InlineData("青岭地区行署教育局", "青岭地区行署教育局")]
    [InlineData("中共青城市委教育工作委员会", "中共青城市委教育工作委员会")]
    [InlineData("青城自治州教体局", "青城自治州教体局")]
    [InlineData("北京市教育委员会关于开展活动的通知", "北京市教育委员会")]
    [InlineData("青城市教委", "青城市教委")]
    [InlineData("江苏教育厅", "江苏教育厅")]
    [InlineData("国务院办公厅关于加强工作的意见", "国务院办公厅")]
    [InlineData("教育部等七部门关于加强工作的意见", "教育部等七部门")]
    [InlineData("青城市第一中学", "青城市第一中学")]
    [InlineData("青城市第一中学2021年工作计划", "青城市第一中学")]
    [InlineData("育才中学2021年工作计划", "育才中学")]
    [InlineData("文章来源：东河区教育局", "东河区教育局")]
    public void A_body_with_a_place_is_the_issuer(string line, string expected) => Check(line, expected);

    [Theory]
    [InlineData("教育局教育工作计划")]
    [InlineData("市教育局工作要点")]
    [InlineData("区教育局")]
    [InlineData("各县（市、区）教育局：")]
    [InlineData("各区县教委，有关高等学校：")]
    [InlineData("全市教育局")]
    [InlineData("青城市全面加强学校美育工作实施方案")]
    [InlineData("2026年青城市政府工作报告")]
    [InlineData("青城市人民政府市长 张三")]
    [InlineData("国务院总理 张三")]
    [InlineData("自治区人民政府主席 张三")]
    [InlineData("（一）招生学校")]
    [InlineData("")]
    public void What_names_nobody_is_none(string line) => Check(line, null);

    private static void Check(string line, string? expected)
    {
        bool found = IssuerReader.TryRead(line, out int start, out int length);
        Assert.Equal(expected, found ? line.Substring(start, length) : null);
    }
}
