using WorkPlan.Analysis.Corpora;

namespace WorkPlan.Export.Html.Reports;

/// <summary>Writes the page of a report, a section a line.</summary>
internal sealed class ReportView(ReportContext context)
{
    private readonly (string Id, string Heading, Action<HtmlWriter> Write)[] sections =
    [
        ("overview", "概览", new OverviewSection(context).Write),
        ("phrases", "提法沿革", new MatrixSection(context).Write),
        ("details", "提法详情", new DetailSection(context).Write),
        ("shifts", "兴起与淡出", new ShiftSection(context).Write),
        ("attention", "各领域关注度", new AttentionSection(context).Write),
        ("targets", "目标与指标", new TargetSection(context).Write),
        (PlanListSection.Id, "计划一览", new PlanListSection(context).Write),
    ];

    private PlanCorpus Corpus => context.Corpus;

    internal void Write(TextWriter output) =>
        PageFrame.Write(output, PageHead.OfReport(context.Options.Title, "report", "跳到正文"), WriteHeader, WriteMain);

    private void WriteHeader(HtmlWriter html)
    {
        html.Line("h1", context.Options.Title);
        string years = Corpus.Years.IsEmpty ? "年份不详" : $"{YearRuns.Of(Corpus.Years[0], Corpus.Years[^1])}年";
        html.Line("p", $"{Numbers.Of(Corpus.Plans.Length)}份计划 · {years} · {Numbers.Of(Corpus.Regions.Length)}个地区", ("class", "about"));
        using HtmlElement contents = html.Block("nav", ("class", "contents"), ("aria-label", "目录"));
        using HtmlElement list = html.Block("ul");
        foreach ((string id, string heading, _) in sections)
        {
            WriteEntry(html, id, heading);
        }

        if (context.Texts.WriteArticles is not null)
        {
            WriteEntry(html, "texts", "原文");
        }
    }

    private static void WriteEntry(HtmlWriter html, string id, string heading)
    {
        using HtmlElement item = html.Line("li");
        html.Inline("a", heading, ("href", $"#{id}"));
    }

    private void WriteMain(HtmlWriter html)
    {
        foreach ((string id, string heading, Action<HtmlWriter> write) in sections)
        {
            using HtmlElement section = html.Block("section", ("class", id), ("aria-labelledby", id));
            html.Line("h2", heading, ("id", id));
            write(html);
        }

        if (context.Texts.WriteArticles is { } writeArticles)
        {
            using HtmlElement texts = html.Block("section", ("class", "texts"), ("aria-labelledby", "texts"));
            html.Line("h2", "原文", ("id", "texts"));
            html.Copy(writeArticles);
        }
    }
}
