using System.Text;

namespace WorkPlan.Documents.Tests.Html;

/// <summary>Every character of a page's text leads to where it stands in the markup.</summary>
public sealed class OriginTests
{
    [Theory]
    [InlineData("<p>教育&amp;<b>科技</b>&nbsp;2021年&#x4E2D;<!-- 一、 -->央</p><p title=\"a>b\">二、甲</p>")]
    [InlineData("<html><head><script>var a='<p>教育</p>';</script></head><body>\r\n<div>教育\r\n局</div><br>工作<table><tr><td>甲</td><td>乙</td></tr></table></body></html>")]
    [InlineData("<html><p>甲&lt;乙&gt;<i>丙</i></p><div hidden>隐<b>藏</b></div><p>丁</p>")]
    public void Kept_characters_stand_there_and_others_are_entities_or_breaks(string markup)
    {
        Document document = Document.Read(Encoding.UTF8.GetBytes(markup), "a.html");
        string text = document.Text.Text;
        Assert.NotEmpty(text);
        int last = 0;
        for (int i = 0; i < text.Length; i++)
        {
            int place = document.Origin.Locate(i).Position;
            Assert.True(markup[place] == text[i] || markup[place] == '&' || text[i] is '\n' or '\t' or ' ', $"{i} '{text[i]}' leads to {place} '{markup[place]}'");
            Assert.True(place >= last, $"{i} leads back to {place} behind {last}");
            last = place;
        }
    }

    [Fact]
    public void A_span_leads_to_the_file()
    {
        string markup = "<html><body><h1>甲县教育局2021年工作要点</h1><p>一、教师</p><p>1．培训<b>教师</b>。新建学校3所。</p></body></html>";
        Document document = Document.Read(Encoding.UTF8.GetBytes(markup), "a.html");
        Core.Target target = Assert.Single(Core.Plan.Parse(document.Text).Tasks.SelectMany(task => task.Targets));
        (DocumentPlace start, DocumentPlace lastPlace) = document.Origin.Locate(target.Span);
        Assert.Equal(target.Span.Length, lastPlace.Position + 1 - start.Position);
        Assert.Contains("3所", markup[start.Position..(lastPlace.Position + 1)], StringComparison.Ordinal);
    }
}
