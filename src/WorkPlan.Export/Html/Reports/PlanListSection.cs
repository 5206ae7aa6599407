using WorkPlan.Analysis.Corpora;

namespace WorkPlan.Export.Html.Reports;

/// <summary>Writes the list of all plans.</summary>
internal sealed class PlanListSection(ReportContext context)
{
    internal const string Id = "plans";

    internal void Write(HtmlWriter html)
    {
        using HtmlElement wide = YearTable.OpenWide(html, "plans-caption");
        using HtmlElement table = html.Block("table", ("class", "list"));
        html.Line("caption", $"全部{Numbers.Of(context.Corpus.Plans.Length)}份计划，按年份、地区排列{(context.Texts.IsNone ? "；本报告不含原文" : "；标题链接到原文")}", ("id", "plans-caption"));
        ListTable.WriteHead(html, ["年份", "地区", "标题", "文件"], ["任务", "提法", "目标"]);
        using HtmlElement body = html.Block("tbody");
        foreach (CorpusPlan plan in context.Corpus.Plans
            .OrderBy(plan => plan.Year is null)
            .ThenBy(plan => plan.Year)
            .ThenBy(plan => plan.Region.Code, StringComparer.Ordinal)
            .ThenBy(plan => plan.Region.Path, StringComparer.Ordinal)
            .ThenBy(plan => plan.Id, StringComparer.Ordinal))
        {
            WriteRow(html, plan);
        }
    }

    private void WriteRow(HtmlWriter html, CorpusPlan plan)
    {
        using HtmlElement row = html.Line("tr");
        html.Inline("td", ReportWords.YearOf(plan), ("class", "whole"), ("title", ReportWords.Of(plan.YearSource)));
        html.Inline("td", plan.Region.ToString());
        using (html.Inline("th", ("scope", "row")))
        {
            context.Links.Write(html, plan, ReportWords.NameOf(plan));
        }

        using (html.Inline("td", ("class", "quiet")))
        {
            html.Inline("bdi", plan.Id);
        }

        html.Inline("td", Numbers.Of(plan.Tasks), ("class", "number"));
        html.Inline("td", Numbers.Of(plan.Phrases.Length), ("class", "number"));
        html.Inline("td", Numbers.Of(plan.Targets.Length), ("class", "number"));
    }
}
