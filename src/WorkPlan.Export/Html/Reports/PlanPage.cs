using WorkPlan.Analysis;
using WorkPlan.Analysis.Corpora;

namespace WorkPlan.Export.Html.Reports;

/// <summary>Writes one plan as a page beside a report.</summary>
internal static class PlanPage
{
    internal static void Write(PlanAnalysis analysis, CorpusPlan plan, SourceInfo source, string report, TextWriter output)
    {
        PlanArticle article = new(analysis, plan, source);
        PageFrame.Write(output, PageHead.OfReport(ReportWords.NameOf(plan), "report one", "跳到原文"), WriteHeader, html =>
        {
            using HtmlElement element = html.Block("article", ("class", "plan"), ("id", PlanKey.Of(plan)));
            article.WriteContent(html);
        });

        void WriteHeader(HtmlWriter html)
        {
            html.Line("h1", ReportWords.NameOf(plan));
            article.WriteHead(html);
            using HtmlElement line = html.Line("p", ("class", "about"));
            html.Inline("a", "↑ 回到报告", ("href", report));
        }
    }
}
