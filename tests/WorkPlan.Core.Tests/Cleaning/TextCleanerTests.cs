using WorkPlan.Core.Cleaning;
using WorkPlan.Core.Tests.Infrastructure;

namespace WorkPlan.Core.Tests.Cleaning;

public sealed class TextCleanerTests
{
    [Theory]
    [InlineData("")]
    [InlineData("一、加强党建工作\n1.完善机制。落实《指南》（教发〔2021〕3号），占比达到95%以上。（责任单位：人事科）")]
    [InlineData("你好吗？很好！真的吗？？")]
    [InlineData("提升GDP(A类)占比，开展CBA(篮球)活动，见(http://example.org)")]
    [InlineData("党的和精神，以“”为主题，年工作要点")]
    public void A_clean_text_is_left_alone(string text)
    {
        CleanText clean = TextCleaner.Clean(text);
        Assert.Equal(text, clean.Text);
        Assert.Empty(clean.Repairs);
    }

    [Fact]
    public void A_repair_says_what_stood_where_and_what_replaces_it()
    {
        Repair repair = Assert.Single(TextCleaner.Clean("全区(qū)行署").Repairs);
        Assert.Equal(RepairKind.Pinyin, repair.Kind);
        Assert.Equal("(qū)", repair.Before);
        Assert.Equal("", repair.After);
        Assert.True(repair.IsCertain);
        Assert.Equal("Pinyin [2..6) (qū) → ", repair.ToString());
    }

    [Fact]
    public void A_repair_may_bare_another() => PlanCheck.CheckClean("地区(q\u200Bū)行署", "地区行署");

    [Fact]
    public void The_script_is_that_of_the_source()
    {
        Assert.Equal(Script.Traditional, TextCleaner.Clean("加強學校黨建工作").Script);
        Assert.Equal(Script.Simplified, TextCleaner.Clean("加强学校党建工作").Script);
        Assert.Equal(Script.Simplified, TextCleaner.Clean("2021").Script);
    }

    [Fact]
    public void Neighbouring_characters_are_one_conversion()
    {
        Repair repair = Assert.Single(TextCleaner.Clean("加強學校黨建工作").Repairs);
        Assert.Equal("強學校黨", repair.Before);
        Assert.Equal("强学校党", repair.After);
    }

    [Fact]
    public void Nothing_is_asked_of_nothing() => Assert.Throws<ArgumentNullException>(() => TextCleaner.Clean((string)null!));

    [Fact]
    public void The_name_of_the_source_is_kept() => Assert.Equal("plan.txt", TextCleaner.Clean(Core.Text.SourceText.From("甲", "plan.txt")).Source.Path);
}
