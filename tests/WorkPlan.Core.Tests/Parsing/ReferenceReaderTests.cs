using System.Collections.Immutable;
using WorkPlan.Core.Cleaning;
using WorkPlan.Core.Parsing.References;
using WorkPlan.Core.Text;
using Xunit;

namespace WorkPlan.Core.Tests.Parsing;

public sealed class ReferenceReaderTests
{
    [Fact]
    public void Every_title_counts_as_often_as_it_is_cited() =>
        Check("落实《甲意见》和《乙办法(试行)》，再学《甲意见》。", "《甲意见》", "《乙办法(试行)》", "《甲意见》");

    [Theory]
    [InlineData("按《关于发布〈小学教室标准〉的通知》办理", "《关于发布〈小学教室标准〉的通知》")]
    [InlineData("按《关于印发《甲市方案》的通知》办理", "《关于印发《甲市方案》的通知》")]
    [InlineData("按《转发〈关于实施《甲法》的意见〉的通知》办理", "《转发〈关于实施《甲法》的意见〉的通知》")]
    public void An_inner_title_belongs_to_the_outer_one(string text, string expected) => Check(text, expected);

    [Theory]
    [InlineData("依据《甲市教育三年行动计划（2020—2022年等文件精神，结合《乙校规划》，制定本方案。", "《甲市教育三年行动计划（2020—2022年》", "《乙校规划》")]
    [InlineData("贯彻《甲省实施意见精神，推进工作。", "《甲省实施意见》")]
    [InlineData("贯彻《甲意见和《乙方案》要求", "《甲意见》", "《乙方案》")]
    [InlineData("贯彻《甲省美育工作方案的要求", "《甲省美育工作方案》")]
    [InlineData("学习《甲区教育现代化2035，抓好落实", "《甲区教育现代化2035》")]
    public void An_unclosed_title_ends_with_its_kind_or_at_the_next_pause(string text, params string[] expected) => Check(text, expected);

    [Theory]
    [InlineData("推进《甲教育现代化实施方案(2019—2022年》的实施", "《甲教育现代化实施方案(2019—2022年》")]
    [InlineData("按〈甲办法〉执行", "《甲办法》")]
    [InlineData("按《甲办法〉执行。", "《甲办法》")]
    [InlineData("通过了《\n甲建议\n》，印发", "《甲建议》")]
    public void Lost_and_changed_brackets_are_taken_as_they_come(string text, string expected) => Check(text, expected);

    [Theory]
    [InlineData("据《甲意见》（国办发〔2015〕71号）精神", "《甲意见》（国办发〔2015〕71号）")]
    [InlineData("据《甲意见》(国办发[2015]71号,以下简称《意见》)", "《甲意见》（国办发〔2015〕71号）", "《意见》")]
    [InlineData("据《甲规程》（教育部令第39号），", "《甲规程》（教育部令第39号）")]
    [InlineData("据《甲意见》 国发〔2014〕44号，", "《甲意见》（国发〔2014〕44号）")]
    [InlineData("据《甲意见》（以下简称意见），第3号楼", "《甲意见》")]
    public void The_number_right_behind_a_title_goes_with_it(string text, params string[] expected) => Check(text, expected);

    [Theory]
    [InlineData("按国办发〔2015〕71号文件")]
    [InlineData("》》点击进入《《")]
    [InlineData("《》《 》《")]
    [InlineData("上一篇：关于转发《关于进一步规范和加强…[ 10-14 ]")]
    public void What_is_no_title_gives_none(string text) => Check(text);

    [Fact]
    public void The_place_is_that_of_the_title_with_its_brackets()
    {
        Reference reference = Assert.Single(Read("按《甲办法》（国发〔2014〕4号）办"));
        Assert.Equal(new TextSpan(1, 5), reference.Span);
    }

    [Theory]
    [InlineData("《")]
    [InlineData("《〈")]
    [InlineData("《a，")]
    [InlineData("《a》（")]
    [InlineData("《等")]
    public void Hostile_text_is_read_in_linear_time(string unit) =>
        Assert.True(Read(string.Concat(Enumerable.Repeat(unit, 200_000))).Length >= 0);

    private static void Check(string text, params string[] expected) =>
        Assert.Equal(expected, Read(text).Select(reference => reference.ToString()));

    private static ImmutableArray<Reference> Read(string text)
    {
        PositionMap map = new([0, text.Length], [0, text.Length], [false]);
        ImmutableArray<Reference>.Builder references = ImmutableArray.CreateBuilder<Reference>();
        ReferenceReader.Read(text, new TextSpan(0, text.Length), map, references);
        return references.ToImmutable();
    }
}
