using System.Collections.Immutable;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using WorkPlan.Export.Tests.Infrastructure;

namespace WorkPlan.Export.Tests;

public sealed class ResearchPageTests
{
    private static readonly string[] Hostile =
    [
        "<script>alert(1)</script>", "</style><script>", "<img src=x onerror=alert(1)>", "\" onmouseover=\"alert(1)", "' autofocus onfocus='x", "-->", "</td></tr></table>",
        "</textarea></title>", "</svg><a href=javascript:x>", "&lt;b&gt;", "&#60;b&#62;", "<plaintext>", "\u0000", "\u001B[2J", "\u202E", "\u200B", "\uFEFF", "\uD800", "\U000E0041",
    ];

    [Fact]
    public void The_parts_stand_in_their_order()
    {
        IHtmlDocument document = PageShape.Check(Write(Example()));
        Assert.Equal("谁提出？", document.QuerySelector("h1")!.TextContent);
        Assert.Equal("谁提出？", document.Title);
        Assert.Equal("三个地区中有两个。", document.QuerySelector(".answer")!.TextContent);
        Assert.Equal(["p", "figure", "div"], document.QuerySelector("main")!.Children.Select(part => part.LocalName));
        Assert.Equal("谁提出？", Example().ToString());
    }

    [Fact]
    public void Hostile_texts_stay_texts()
    {
        foreach (string hostile in Hostile)
        {
            ResearchPage page = new(hostile, hostile);
            page.AddNote(hostile);
            page.AddChart(hostile, [2021], (hostile, [1]));
            page.AddTable(hostile, [hostile], [[hostile]]);
            IHtmlDocument document = PageShape.Check(Write(page));
            Assert.Empty(document.Scripts);
            Assert.Equal(["h1", "p"], document.QuerySelector("header")!.Children.Select(part => part.LocalName));
            string shown = document.QuerySelector("h1")!.TextContent;
            Assert.Equal(PageShape.Shown(hostile), shown);
            Assert.All((string[])[".answer", "main > .note", "figcaption", ".key li", "caption", "th", "td"], part => Assert.Equal(shown, document.QuerySelector(part)!.TextContent));
        }
    }

    [Fact]
    public void A_table_has_a_caption_and_its_heads_say_what_they_head()
    {
        IElement table = PageShape.Check(Write(Example())).QuerySelector("table")!;
        Assert.Equal("依据", table.QuerySelector("caption")!.TextContent);
        Assert.Equal(["地区", "原文"], table.QuerySelectorAll("thead th[scope=col]").Select(head => head.TextContent));
        Assert.Equal(["甲县", "推行。", "乙县", "试行。"], table.QuerySelectorAll("tbody td").Select(cell => cell.TextContent));
        Assert.Equal(["地区", "原文", "地区", "原文"], table.QuerySelectorAll("tbody td").Select(cell => cell.GetAttribute("data-column")));
    }

    [Fact]
    public void A_table_without_rows_says_so()
    {
        ResearchPage page = new("问", "答");
        page.AddTable("依据", ["地区", "原文"], []);
        IElement cell = Assert.Single(PageShape.Check(Write(page)).QuerySelectorAll("td"));
        Assert.Equal(("无", "2"), (cell.TextContent, cell.GetAttribute("colspan")));
    }

    [Fact]
    public void A_figure_says_in_words_what_it_shows_and_breaks_where_nothing_is_known()
    {
        IElement figure = PageShape.Check(Write(Example())).QuerySelector("figure")!;
        Assert.Equal("地区：2020年1，2021年不详，2022年2.5，2023年4", figure.QuerySelector("desc")!.TextContent);
        Assert.Equal(figure.QuerySelector("desc")!.Id, figure.QuerySelector("svg[role=img]")!.GetAttribute("aria-labelledby"));
        Assert.Equal(3, figure.QuerySelectorAll("circle").Length);
        string path = figure.QuerySelector("svg[role=img] .line")!.GetAttribute("d")!;
        Assert.Equal((2, 1), (path.Count(mark => mark == 'M'), path.Count(mark => mark == 'L')));
        Assert.Equal(["0", "2", "4"], figure.QuerySelectorAll("text[text-anchor=end]").Select(label => label.TextContent));
    }

    [Fact]
    public void A_figure_of_one_year_or_of_nothing_is_drawn()
    {
        ResearchPage page = new("问", "答");
        page.AddChart("一年", [2021], ("甲", [3]));
        page.AddChart("不详", [2021, 2022], ("甲", [null, null]));
        page.AddChart("零", [2021, 2022], ("甲", [0, 0]));
        page.AddChart("无", [2021]);
        string text = Write(page);
        Assert.DoesNotContain("NaN", text, StringComparison.Ordinal);
        Assert.Equal(4, PageShape.Check(text).QuerySelectorAll("figure").Length);
    }

    [Fact]
    public void Misuse_is_refused()
    {
        ResearchPage page = new("问", "答");
        Assert.Throws<ArgumentNullException>(() => new ResearchPage(null!, "答"));
        Assert.Throws<ArgumentNullException>(() => new ResearchPage("问", null!));
        Assert.Throws<ArgumentNullException>(() => page.AddNote(null!));
        Assert.Throws<ArgumentException>(() => page.AddChart("图", []));
        Assert.Throws<ArgumentException>(() => page.AddChart("图", [2022, 2021], ("甲", [1, 2])));
        Assert.Throws<ArgumentException>(() => page.AddChart("图", [2021, 2022], ("甲", [1])));
        Assert.Throws<ArgumentException>(() => page.AddChart("图", [2021], ("甲", [-1])));
        Assert.Throws<ArgumentException>(() => page.AddChart("图", [2021], ("甲", [double.NaN])));
        ImmutableArray<double?> one = [1];
        Assert.Throws<ArgumentException>(() => page.AddChart("图", [2021], ("1", one), ("2", one), ("3", one), ("4", one), ("5", one), ("6", one), ("7", one)));
        Assert.Throws<ArgumentException>(() => page.AddTable("表", [], []));
        Assert.Throws<ArgumentException>(() => page.AddTable("表", ["甲", "乙"], [["一"]]));
        Assert.Throws<ArgumentNullException>(() => page.Write(null!));
        Assert.Empty(PageShape.Check(Write(page)).QuerySelector("main")!.Children);
    }

    [Fact]
    public void The_page_does_not_depend_on_the_culture() =>
        Assert.Equal(Write(Example()), OddCulture.Under(() => Write(Example())));

    private static ResearchPage Example()
    {
        ResearchPage page = new("谁提出？", "三个地区中有两个。");
        page.AddNote("缺一年。");
        page.AddChart("提出的地区（个）", [2020, 2021, 2022, 2023], ("地区", [1, null, 2.5, 4]));
        page.AddTable("依据", ["地区", "原文"], [["甲县", "推行。"], ["乙县", "试行。"]]);
        return page;
    }

    private static string Write(ResearchPage page) => Written.Text(page.Write);
}
