using WorkPlan.Core.Text;

namespace WorkPlan.Core.Tests.Text;

public sealed class SourceTextTests
{
    [Fact]
    public void An_empty_text_has_one_empty_line()
    {
        SourceText source = SourceText.From("");
        Assert.Equal(1, source.LineCount);
        Assert.Equal(new TextSpan(0, 0), source.GetLineSpan(1));
        Assert.Equal(new LinePosition(1, 1), source.GetLinePosition(0));
    }

    [Theory]
    [InlineData("甲\n乙")]
    [InlineData("甲\r乙")]
    [InlineData("甲\u0085乙")]
    [InlineData("甲\u2028乙")]
    [InlineData("甲\u2029乙")]
    public void Every_line_end_ends_a_line(string text)
    {
        SourceText source = SourceText.From(text);
        Assert.Equal(2, source.LineCount);
        Assert.Equal("甲", source.Slice(source.GetLineSpan(1)));
        Assert.Equal("乙", source.Slice(source.GetLineSpan(2)));
        Assert.Equal(new LinePosition(2, 1), source.GetLinePosition(2));
    }

    [Fact]
    public void A_pair_of_return_and_feed_is_one_line_end()
    {
        SourceText source = SourceText.From("甲\r\n\r\n乙");
        Assert.Equal(3, source.LineCount);
        Assert.Equal(new TextSpan(3, 0), source.GetLineSpan(2));
        Assert.Equal(new LinePosition(3, 1), source.GetLinePosition(5));
    }

    [Fact]
    public void A_line_end_at_the_end_opens_a_last_line()
    {
        SourceText source = SourceText.From("甲\n");
        Assert.Equal(2, source.LineCount);
        Assert.Equal(new LinePosition(2, 1), source.GetLinePosition(2));
    }

    [Fact]
    public void A_feed_and_a_return_are_two_line_ends()
    {
        SourceText source = SourceText.From("甲\n\r乙");
        Assert.Equal(3, source.LineCount);
        Assert.Equal(new TextSpan(2, 0), source.GetLineSpan(2));
    }

    [Fact]
    public void Positions_outside_the_text_are_refused()
    {
        SourceText source = SourceText.From("甲");
        Assert.Throws<ArgumentOutOfRangeException>(() => source.GetLinePosition(2));
        Assert.Throws<ArgumentOutOfRangeException>(() => source.GetLinePosition(-1));
        Assert.Throws<ArgumentOutOfRangeException>(() => source.GetLineSpan(0));
        Assert.Throws<ArgumentOutOfRangeException>(() => source.GetLineSpan(2));
        Assert.Throws<ArgumentOutOfRangeException>(() => source.Slice(new TextSpan(0, 2)));
    }

    [Fact]
    public void A_text_keeps_the_name_that_it_was_given()
    {
        Assert.Null(SourceText.From("甲").Path);
        Assert.Equal("plan.txt", SourceText.From("甲", "plan.txt").Path);
        Assert.Throws<ArgumentNullException>(() => SourceText.From(null!));
    }

    [Fact]
    public void Places_are_ordered_and_shown_as_people_write_them()
    {
        Assert.True(new LinePosition(2, 1) > new LinePosition(1, 9));
        Assert.True(new LinePosition(2, 1) <= new LinePosition(2, 1));
        Assert.True(new LinePosition(2, 1) < new LinePosition(2, 2));
        Assert.True(new LinePosition(2, 2) >= new LinePosition(2, 1));
        Assert.Equal("12:5", new LinePosition(12, 5).ToString());
    }
}
