using WorkPlan.Core.Text;

namespace WorkPlan.Core.Tests.Text;

public sealed class TextSpanTests
{
    [Fact]
    public void A_span_ends_behind_its_last_character()
    {
        TextSpan span = new(3, 4);
        Assert.Equal(7, span.End);
        Assert.Equal(span, TextSpan.FromBounds(3, 7));
        Assert.Equal("[3..7)", span.ToString());
    }

    [Fact]
    public void An_empty_span_contains_no_character()
    {
        TextSpan span = new(3, 0);
        Assert.True(span.IsEmpty);
        Assert.False(span.Contains(3));
    }

    [Theory]
    [InlineData(2, false)]
    [InlineData(3, true)]
    [InlineData(6, true)]
    [InlineData(7, false)]
    public void A_span_contains_its_characters(int position, bool contained) => Assert.Equal(contained, new TextSpan(3, 4).Contains(position));

    [Fact]
    public void A_span_contains_an_empty_span_at_either_edge()
    {
        Assert.True(new TextSpan(3, 4).Contains(new TextSpan(3, 0)));
        Assert.True(new TextSpan(3, 4).Contains(new TextSpan(7, 0)));
        Assert.False(new TextSpan(3, 4).Contains(new TextSpan(8, 0)));
    }

    [Fact]
    public void Touching_spans_do_not_overlap()
    {
        Assert.False(new TextSpan(3, 4).OverlapsWith(new TextSpan(7, 2)));
        Assert.True(new TextSpan(3, 4).OverlapsWith(new TextSpan(6, 2)));
        Assert.False(new TextSpan(3, 4).OverlapsWith(new TextSpan(5, 0)));
    }

    [Fact]
    public void Impossible_spans_are_refused()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => new TextSpan(-1, 1));
        Assert.Throws<ArgumentOutOfRangeException>(() => new TextSpan(1, -1));
        Assert.Throws<ArgumentOutOfRangeException>(() => new TextSpan(2, int.MaxValue));
        Assert.Throws<ArgumentOutOfRangeException>(() => TextSpan.FromBounds(2, 1));
    }
}
