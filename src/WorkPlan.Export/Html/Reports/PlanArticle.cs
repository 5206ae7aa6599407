using System.Globalization;
using WorkPlan.Analysis;
using WorkPlan.Analysis.Corpora;
using WorkPlan.Core;
using WorkPlan.Core.Cleaning;

namespace WorkPlan.Export.Html.Reports;

/// <summary>Writes one plan: what is known of it, its sections, its repairs, and its text as given with everything found in it marked.</summary>
internal sealed class PlanArticle(PlanAnalysis analysis, CorpusPlan plan, SourceInfo source)
{
    private const int DeepestListed = 2;

    private readonly string key = PlanKey.Of(plan);
    private readonly PlanMarks marks = PlanMarks.Of(analysis, plan);

    /// <summary>Writes it as a part of a report.</summary>
    internal void Write(HtmlWriter html)
    {
        using HtmlElement article = html.Block("article", ("class", "plan"), ("id", key), ("aria-labelledby", $"{key}-title"));
        html.Line("h3", ReportWords.NameOf(plan), ("id", $"{key}-title"));
        WriteHead(html);
        using (html.Line("p", ("class", "about")))
        {
            html.Inline("a", "↑ 计划一览", ("href", $"#{PlanListSection.Id}"));
        }

        WriteContent(html);
    }

    /// <summary>Writes what is known of the plan.</summary>
    internal void WriteHead(HtmlWriter html)
    {
        html.Line("p", string.Join(" · ", Fields()), ("class", "about"));
        using HtmlElement line = html.Line("p", ("class", "about"));
        html.Inline("bdi", source.Path);
        html.Text($" · {source.Encoding} · {Numbers.Of(analysis.Plan.Source.LineCount)}行 · SHA-256 ");
        html.Inline("code", source.Sha256);
    }

    /// <summary>Writes the sections, the repairs and the text.</summary>
    internal void WriteContent(HtmlWriter html)
    {
        WriteSections(html);
        WriteRepairs(html);
        WriteLegend(html);
        using HtmlElement text = html.Line("div", ("class", "lines"), ("lang", SourceView.LanguageOf(analysis.Plan)));
        LinedText.Write(html, analysis.Plan.Source, marks.InOrder(key));
    }

    private IEnumerable<string> Fields()
    {
        PlanMetadata metadata = analysis.Plan.Metadata;
        yield return plan.Year is { } year ? $"{Numbers.Of(year)}年（{ReportWords.Of(plan.YearSource)}）" : "年份不详";
        yield return plan.Region.ToString();
        yield return ReportWords.Of(plan.Level);
        yield return ReportWords.Of(plan.Kind);
        if (plan.Issuer.Length > 0)
        {
            yield return plan.Issuer;
        }

        if (metadata.DocumentNumber is { Value: var number })
        {
            yield return number;
        }

        if (plan.Published is { } day)
        {
            yield return day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        }

        yield return $"{Numbers.Of(plan.Tasks)}项任务";
        yield return $"{Numbers.Of(plan.Characters)}字";
    }

    private void WriteSections(HtmlWriter html)
    {
        Section[] sections = [.. analysis.Plan.Descendants().OfType<Section>().Where(section => section.Level <= DeepestListed && !section.HeadingSpan.IsEmpty)];
        if (sections.Length == 0)
        {
            return;
        }

        using HtmlElement fold = html.Block("details", ("class", "parts"));
        html.Line("summary", $"章节（{Numbers.Of(sections.Length)}）");
        using HtmlElement list = html.Block("ul");
        foreach (Section section in sections)
        {
            using HtmlElement item = html.Line("li", ("class", section.Level > 1 ? "inner" : null));
            html.Inline("a", section.ToString() is { Length: > 0 } name ? name : "（无标题）", ("href", $"#{PlanKey.Of(key, section.HeadingSpan)}"));
            int tasks = section.Descendants().OfType<PlanTask>().Count();
            html.Inline("span", tasks > 0 ? $" {Numbers.Of(tasks)}项任务" : "", ("class", "quiet"));
        }
    }

    private void WriteRepairs(HtmlWriter html)
    {
        if (analysis.Plan.Repairs.IsEmpty)
        {
            html.Line("p", "原文未作修补。", ("class", "about"));
            return;
        }

        IEnumerable<string> kinds = analysis.Plan.Repairs.GroupBy(repair => repair.Kind).OrderBy(kind => kind.Key)
            .Select(kind => $"{ReportWords.Of(kind.Key)} {Numbers.Of(kind.Count())}处");
        Repair[] doubtful = [.. analysis.Plan.Repairs.Where(repair => !repair.IsCertain)];
        html.Line("p", $"修补：{string.Join("、", kinds)}{(doubtful.Length > 0 ? $"；其中存疑{Numbers.Of(doubtful.Length)}处" : "")}。所示为原文，修补之处悬停可见。", ("class", "about"));
        if (doubtful.Length == 0)
        {
            return;
        }

        using HtmlElement fold = html.Block("details", ("class", "parts"));
        html.Line("summary", $"存疑的修补（{Numbers.Of(doubtful.Length)}）");
        using HtmlElement list = html.Block("ul");
        foreach (Repair repair in doubtful)
        {
            html.Line("li", $"第{Numbers.Of(analysis.Plan.Source.GetLinePosition(repair.Span.Start).Line)}行 {RepairText.Of(repair)}");
        }
    }

    private void WriteLegend(HtmlWriter html)
    {
        using HtmlElement line = html.Line("p", ("class", "about marks"));
        html.Text("标记：");
        foreach ((string kind, string word) in (ReadOnlySpan<(string, string)>)
            [(PlanMarks.Phrase, "提法"), (PlanMarks.Target, "目标"), (PlanMarks.Reference, "引用文件"), (PlanMarks.Unit, "责任单位"), (PlanMarks.Fix, "修补")])
        {
            if (marks.Counts.GetValueOrDefault(kind) is int count and > 0)
            {
                html.Inline("span", word, ("class", kind));
                html.Text($" {Numbers.Of(count)}　");
            }
        }

        html.Text("（悬停看内容）");
    }
}
