using System.Collections.Immutable;
using WorkPlan.Core.Cleaning;
using WorkPlan.Core.Parsing.Units;
using WorkPlan.Core.Text;
using Xunit;

namespace WorkPlan.Core.Tests.Parsing;

public sealed class UnitReaderTests
{
    [Theory]
    [InlineData("做好工作。（责任单位：党办、人事股）", "R 党办", "R 人事股")]
    [InlineData("做好工作。(责任处室:安卫办)", "R 安卫办")]
    [InlineData("做好工作［责任部门：市教育局，团市委］。", "R 市教育局", "R 团市委")]
    [InlineData("做好工作【责任科室：基教科 人事科】", "R 基教科", "R 人事科")]
    [InlineData("（牵头单位：甲局；配合单位：乙局、丙局）", "L 甲局", "S 乙局", "S 丙局")]
    [InlineData("（牵头处室：甲处；协办：乙处，参与单位：丙校）", "L 甲处", "S 乙处", "S 丙校")]
    [InlineData("（主要责任单位：甲局）（牵头（责任）单位：乙局）", "R 甲局", "L 乙局")]
    [InlineData("（责任单位（部门）：甲局；责任单位和责任人：乙局）", "R 甲局", "R 乙局")]
    [InlineData("（责任单位为甲局）", "R 甲局")]
    [InlineData("（责任单位 甲局、乙局）", "R 甲局", "R 乙局")]
    public void A_label_in_brackets_names_units_and_their_role(string text, params string[] expected) => Check(text, expected);

    [Theory]
    [InlineData("责任单位：市教育局，市政府教育督导室", "R 市教育局", "R 市政府教育督导室")]
    [InlineData("做好工作。\n　　牵头单位：甲局。配合单位：乙局。各校要落实。", "L 甲局", "S 乙局")]
    [InlineData("做好甲工作，责任单位：甲局、乙局。丙校要配合", "R 甲局", "R 乙局")]
    public void A_label_stands_without_brackets_too(string text, params string[] expected) => Check(text, expected);

    [Theory]
    [InlineData("（责任单位：甲股、乙股\n下一项工作，丙股", "R 甲股", "R 乙股")]
    [InlineData("（责任单位：各县（市、区）政府，甲局）", "R 各县（市、区）政府", "R 甲局")]
    [InlineData("（责任部门：甲局，各区、县（市）政府）", "R 甲局", "R 各区、县（市）政府")]
    [InlineData("（责任部门：各市、县教育局，各区、市教育局）", "R 各市、县教育局", "R 各区", "R 市教育局")]
    [InlineData("（责任单位：甲局、各县（市、区政府", "R 甲局", "R 各县（市", "R 区政府")]
    public void Brackets_nest_and_get_lost(string text, params string[] expected) => Check(text, expected);

    [Theory]
    [InlineData("（市教育局牵头，市财政局、市人社局配合）", "L 市教育局", "S 市财政局", "S 市人社局")]
    [InlineData("（由市教育局牵头，市财政局、市人社局等部门配合）", "L 市教育局", "S 市财政局", "S 市人社局")]
    [InlineData("（教育厅负责）", "R 教育厅")]
    [InlineData("（教育厅、财政厅等按职责分工负责）", "R 教育厅", "R 财政厅")]
    [InlineData("（责任单位：市教育局牵头，市财政局配合）", "L 市教育局", "S 市财政局")]
    [InlineData("（责任单位：党办（牵头）、人事股）", "L 党办", "R 人事股")]
    public void Verbs_and_notes_tell_roles(string text, params string[] expected) => Check(text, expected);

    [Theory]
    [InlineData("（责任单位：甲局、乙局等）", "R 甲局", "R 乙局")]
    [InlineData("（责任单位：甲局和乙局，教育和体育局及各学校）", "R 甲局", "R 乙局", "R 教育和体育局", "R 各学校")]
    [InlineData("（责任单位：甲局；责任领导：张三、李四；完成时限：2021年12月）", "R 甲局")]
    [InlineData("（责任领导：张三；责任单位：甲局；完成时间：6月底前）", "R 甲局")]
    public void A_list_leaves_out_what_is_no_unit(string text, params string[] expected) => Check(text, expected);

    [Theory]
    [InlineData("（责任到人）")]
    [InlineData("（含普通高中、中职学校，下同）")]
    [InlineData("（校长负责）和（全社会参与）以及（全体师生参加）")]
    [InlineData("压实责任：各学校要落实，牵头单位要抓好")]
    [InlineData("明确责任单位、牵头部门和完成时限")]
    [InlineData("（责任人：张三）")]
    [InlineData("主体责任。负责人联系各校")]
    public void What_names_no_unit_gives_none(string text) => Check(text);

    [Fact]
    public void The_place_is_that_of_the_name()
    {
        ResponsibleUnit unit = Assert.Single(Read("（责任单位： 甲局 ）"));
        Assert.Equal(new TextSpan(7, 2), unit.Span);
    }

    [Theory]
    [InlineData("（")]
    [InlineData("（责任单位：）")]
    [InlineData("责任单位：")]
    [InlineData("责任单位：（、")]
    [InlineData("（甲局负责")]
    public void Hostile_text_is_read_in_linear_time(string unit) =>
        Assert.True(Read(string.Concat(Enumerable.Repeat(unit, 100_000))).Length >= 0);

    private static void Check(string text, params string[] expected) =>
        Assert.Equal(expected, Read(text).Select(unit => $"{unit.Role.ToString()[0]} {unit.Name}"));

    private static ImmutableArray<ResponsibleUnit> Read(string text)
    {
        PositionMap map = new([0, text.Length], [0, text.Length], [false]);
        ImmutableArray<ResponsibleUnit>.Builder units = ImmutableArray.CreateBuilder<ResponsibleUnit>();
        UnitReader.Read(text, new TextSpan(0, text.Length), map, units);
        return units.ToImmutable();
    }
}
