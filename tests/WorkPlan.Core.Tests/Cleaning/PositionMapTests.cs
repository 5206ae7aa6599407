using WorkPlan.Core.Cleaning;
using WorkPlan.Core.Tests.Infrastructure;
using WorkPlan.Core.Text;

namespace WorkPlan.Core.Tests.Cleaning;

public sealed class PositionMapTests
{
    [Fact]
    public void A_clean_text_leads_to_itself()
    {
        PositionMap map = TextCleaner.Clean("加强管理").Map;
        Assert.Equal(1, map.SegmentCount);
        Assert.Equal(new TextSpan(1, 2), map.ToSource(new TextSpan(1, 2)));
        Assert.Equal(new TextSpan(1, 2), map.ToClean(new TextSpan(1, 2)));
    }

    [Fact]
    public void An_empty_text_has_no_segments()
    {
        PositionMap map = TextCleaner.Clean("").Map;
        Assert.Equal(0, map.SegmentCount);
        Assert.Equal(new TextSpan(0, 0), map.ToSource(new TextSpan(0, 0)));
        Assert.Equal(new TextSpan(0, 0), map.ToClean(new TextSpan(0, 0)));
    }

    [Fact]
    public void Characters_behind_a_deletion_are_found_behind_it()
    {
        PositionMap map = TextCleaner.Clean("地区(qū)行署").Map;
        Assert.Equal(new TextSpan(0, 2), map.ToSource(new TextSpan(0, 2)));
        Assert.Equal(new TextSpan(6, 1), map.ToSource(new TextSpan(2, 1)));
        Assert.Equal(new TextSpan(0, 8), map.ToSource(new TextSpan(0, 4)));
    }

    [Fact]
    public void Characters_that_were_taken_out_lead_to_an_empty_place()
    {
        PositionMap map = TextCleaner.Clean("地区(qū)行署").Map;
        Assert.Equal(new TextSpan(2, 0), map.ToClean(new TextSpan(2, 4)));
        Assert.Equal(new TextSpan(2, 0), map.ToClean(new TextSpan(3, 1)));
    }

    [Fact]
    public void A_place_inside_a_replacement_covers_all_of_it()
    {
        CleanText clean = TextCleaner.Clean("&ldquo;五育”");
        Assert.Equal("“五育”", clean.Text);
        Assert.Equal(new TextSpan(0, 7), clean.Map.ToSource(new TextSpan(0, 1)));
        Assert.Equal(new TextSpan(0, 1), clean.Map.ToClean(new TextSpan(3, 1)));
    }

    [Fact]
    public void The_ends_of_the_texts_lead_to_each_other()
    {
        PositionMap map = TextCleaner.Clean("地区(qū)").Map;
        Assert.Equal(2, map.CleanLength);
        Assert.Equal(6, map.SourceLength);
        Assert.Equal(new TextSpan(2, 0), map.ToClean(new TextSpan(6, 0)));
    }

    [Fact]
    public void Spans_outside_the_text_are_refused()
    {
        PositionMap map = TextCleaner.Clean("地区(qū)").Map;
        Assert.Throws<ArgumentOutOfRangeException>(() => map.ToSource(new TextSpan(0, 3)));
        Assert.Throws<ArgumentOutOfRangeException>(() => map.ToClean(new TextSpan(0, 7)));
    }

    [Theory]
    [MemberData(nameof(Fixture.AllNames), MemberType = typeof(Fixture))]
    public void A_cursor_says_what_looking_up_says(string name)
    {
        CleanText clean = TextCleaner.Clean(Fixture.Read(name));
        PositionMapCursor cursor = new(clean.Map);
        for (int start = 0; start < clean.Text.Length; start++)
        {
            foreach (int length in (int[])[1, 2, 9])
            {
                TextSpan span = new(start, Math.Min(length, clean.Text.Length - start));
                Assert.Equal(clean.Map.ToSource(span), cursor.ToSource(span));
            }
        }

        Assert.Equal(clean.Map.ToSource(new TextSpan(0, 1)), cursor.ToSource(new TextSpan(0, 1)));
    }
}
