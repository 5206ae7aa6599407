using WorkPlan.Export.Html;

namespace WorkPlan.Export.Tests.Html;

public sealed class HtmlWriterTests
{
    [Fact]
    public void Elements_of_structure_stand_on_lines_of_their_own() => Check(
        html =>
        {
            using HtmlElement list = html.Block("ul", ("class", "names"), ("id", null));
            html.Line("li", "甲");
            using HtmlElement entry = html.Line("li");
            html.Text("乙");
            html.Inline("b", "丙", ("title", "丁"));
        },
        "<ul class=\"names\">\n<li>甲</li>\n<li>乙<b title=\"丁\">丙</b></li>\n</ul>\n");

    [Theory]
    [InlineData("<b>&\"'", "&lt;b&gt;&amp;&quot;&#39;")]
    [InlineData("推进“五育”并举　（一）", "推进“五育”并举　（一）")]
    [InlineData("\u202Eabc", "<span class=\"code\">\\u202E</span>abc")] // right-to-left override
    [InlineData("甲\0乙", "甲<span class=\"code\">\\u0000</span>乙")]
    [InlineData("\U00020BB7", "&#134071;")]
    [InlineData("\U000E0041", "<span class=\"code\">\\U000E0041</span>")] // a tag character, invisible
    [InlineData("甲\n乙\t丙", "甲\n乙\t丙")]
    public void Text_is_encoded_and_what_is_hidden_is_shown(string text, string written) => Check(html => html.Text(text), written);

    [Fact]
    public void Half_a_surrogate_pair_is_shown() => Check(html => html.Text("甲\uD800乙"), "甲<span class=\"code\">\\uD800</span>乙");

    [Theory]
    [InlineData("\" onclick=\"x", "<a title=\"&quot; onclick=&quot;x\"></a>")]
    [InlineData("\u202E\n", "<a title=\"\\u202E\n\"></a>")]
    public void Attributes_are_encoded(string value, string written) => Check(html => html.Inline("a", "", ("title", value)), written);

    private static void Check(Action<HtmlWriter> write, string expected)
    {
        using StringWriter output = new();
        write(new HtmlWriter(output));
        Assert.Equal(expected, output.ToString());
    }
}
