using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using WorkPlan.Analysis.Corpora;
using WorkPlan.Core;
using WorkPlan.Export.Tests.Infrastructure;

namespace WorkPlan.Export.Tests;

/// <summary>What reports say, and where they lead.</summary>
public sealed class CorpusReportTests
{
    private const string Old = "甲县教育局2019年工作要点\n一、教师\n1．开展培训。培训教师100人次。";
    private const string New = "甲县教育局2021年工作要点\n一、教师\n1．坚持五育并举。培训教师200人次。";
    private const string Neighbour = "乙县教育局2021年工作要点\n一、教师\n1．办好学校。修建校舍。";
    private const string Other = "丙县教育局2021年工作要点\n一、学生\n1．落实五育并举。办好学校。";

    [Fact]
    public void A_missing_text_a_silent_one_and_a_mention_are_three_things()
    {
        IHtmlDocument report = PageShape.Check(Reported.OfTexts(Old, New, Neighbour, Other));
        IElement row = report.QuerySelectorAll("section.phrases tbody tr").Single(row => row.QuerySelector("th")!.TextContent == "五育并举");
        Assert.Equal(["○", "×", "2", "2/4"], row.QuerySelectorAll("td").Select(cell => cell.TextContent));
    }

    [Fact]
    public void A_phrase_is_told_with_its_denominator_and_leads_to_its_place()
    {
        IHtmlDocument report = PageShape.Check(Reported.OfTexts(Old, New, Neighbour, Other));
        IElement detail = report.QuerySelectorAll(".phrase-detail").Single(part => part.QuerySelector("h3")!.TextContent == "五育并举");
        Assert.Contains("4份有年份的文本中2份提及", detail.TextContent, StringComparison.Ordinal);
        IElement place = report.GetElementById(detail.QuerySelector("a[href^='#p']")!.GetAttribute("href")![1..])!;
        Assert.True(place.TextContent == "五育并举" || place.LocalName == "article");
    }

    [Fact]
    public void Each_text_is_shown_as_given_with_what_was_found()
    {
        IHtmlDocument report = PageShape.Check(Reported.OfTexts(Old, New, Neighbour));
        Assert.Equal([Old, New, Neighbour], report.QuerySelectorAll(".lines").Select(lines => lines.TextContent));
        Assert.Equal("五育并举", report.QuerySelector(".lines .phrase")!.TextContent);
        Assert.Equal(2, report.QuerySelectorAll(".lines .target").Length);
    }

    [Fact]
    public void A_repair_is_told_where_it_was_made()
    {
        IHtmlDocument report = PageShape.Check(Reported.OfTexts("甲县教育局2021年工作要点\n一、教 师\n1．教(jiāo)书育人。办好学校。"));
        IElement[] repairs = [.. report.QuerySelectorAll(".lines .fix")];
        Assert.NotEmpty(repairs);
        Assert.All(repairs, repair => Assert.NotEmpty(repair.GetAttribute("title")!));
    }

    [Fact]
    public void Tables_have_captions_and_heads_and_figures_have_names()
    {
        IHtmlDocument report = PageShape.Parse(Reported.OfFixtures());
        Assert.All(report.QuerySelectorAll("table"), table =>
        {
            Assert.NotEmpty(table.QuerySelector("caption")!.TextContent);
            Assert.All(table.QuerySelectorAll("th"), head => Assert.True(head.HasAttribute("scope"), head.OuterHtml));
            Assert.All(table.QuerySelectorAll("tbody tr"), row => Assert.True(row.QuerySelector("th") is not null, row.OuterHtml));
        });
        Assert.All(report.QuerySelectorAll("svg"), figure => Assert.True(figure.HasAttribute("aria-label") || figure.HasAttribute("aria-labelledby") || figure.GetAttribute("aria-hidden") == "true"));
    }

    [Fact]
    public void Plans_without_years_and_regions_are_counted_and_said()
    {
        string text = PageShape.Check(Reported.OfTexts("一、教师\n1．培训教师。", New)).Body!.TextContent;
        Assert.Contains("2份计划", text, StringComparison.Ordinal);
        Assert.Contains("0.txt", text, StringComparison.Ordinal);
        Assert.Contains("年份不详", text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_single_empty_text_makes_a_report_too() => PageShape.Check(Reported.OfTexts(""));

    [Fact]
    public void The_title_is_the_readers_own()
    {
        const string Title = "某省<script>计划</script>\u202E";
        IHtmlDocument report = PageShape.Check(Reported.OfTexts(CorpusReportOptions.Default with { Title = Title }, New));
        Assert.Equal(PageShape.Shown(Title), report.QuerySelector("h1")!.TextContent);
        Assert.StartsWith("某省<script>", report.Title, StringComparison.Ordinal);
    }

    [Fact]
    public void A_plan_on_a_page_of_its_own_leads_back()
    {
        IHtmlDocument page = PageShape.Check(Reported.Page(New, "../%E6%8A%A5%E5%91%8A.html"), href => href.StartsWith("../%E6%8A%A5%E5%91%8A.html", StringComparison.Ordinal));
        Assert.NotEmpty(page.QuerySelectorAll("a[href^='..']"));
        Assert.Equal(New, page.QuerySelector(".lines")!.TextContent);
    }

    [Fact]
    public void Reports_without_texts_lead_nowhere_and_those_beside_lead_to_pages()
    {
        (Analysis.PlanAnalysis analysis, SourceInfo source) = (Pages.Analyze(New), SourceInfo.FromBytes("a.txt", "utf-8", []));
        CorpusPlan plan = Reported.Read(analysis, source);
        PageShape.Check(Written.Text(writer => Write(ReportTexts.None, writer)));
        string folder = $"{Uri.EscapeDataString("报告.files")}/{CorpusReport.PageName(plan)}";
        IHtmlDocument beside = PageShape.Check(
            Written.Text(writer => Write(ReportTexts.Beside("报告.files"), writer)), href => href.StartsWith(folder, StringComparison.Ordinal));
        Assert.NotEmpty(beside.QuerySelectorAll($"a[href^='{folder}']"));

        void Write(ReportTexts texts, TextWriter writer) => CorpusReport.Write(PlanCorpus.Of([plan]), Reported.Known, ["五育并举"], texts, CorpusReportOptions.Default, writer);
    }
}
