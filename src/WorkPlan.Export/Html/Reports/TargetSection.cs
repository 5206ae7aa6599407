using System.Globalization;
using WorkPlan.Analysis.Corpora;
using WorkPlan.Core;

namespace WorkPlan.Export.Html.Reports;

/// <summary>Writes the figures of indicators that several plans state, one table an indicator.</summary>
internal sealed class TargetSection(ReportContext context)
{
    private const int FewestPlans = 2;
    private const int MostRows = 200;

    internal void Write(HtmlWriter html)
    {
        Indicator[] indicators = [.. context.Corpus.Plans
            .SelectMany(plan => plan.Targets.Where(target => target.Indicator.Length > 0).Select(target => (Plan: plan, Target: target)))
            .GroupBy(pair => (pair.Target.Indicator, pair.Target.Unit))
            .Select(group => new Indicator(group.Key.Indicator, group.Key.Unit, [.. group], group.Select(pair => pair.Plan).Distinct().Count()))
            .Where(indicator => indicator.Plans >= FewestPlans)
            .OrderByDescending(indicator => indicator.Plans)
            .ThenBy(indicator => indicator.Name, StringComparer.Ordinal)
            .ThenBy(indicator => indicator.Unit, StringComparer.Ordinal)];
        if (indicators.Length == 0)
        {
            html.Line("p", "没有两份以上计划共有的指标。", ("class", "note"));
            return;
        }

        int shown = Math.Min(indicators.Length, context.Options.MostIndicators);
        html.Line(
            "p", $"两份以上计划写有同名、同单位指标的，共{Numbers.Of(indicators.Length)}个{(shown < indicators.Length ? $"，列出份数最多的{Numbers.Of(shown)}个" : "")}。指标按原文用词归并，同名未必同口径，引用前请对照原文。",
            ("class", "note"));
        for (int i = 0; i < shown; i++)
        {
            WriteIndicator(html, indicators[i], $"indicator-{Numbers.Of(i + 1)}");
        }
    }

    /// <summary>The figure with its unit, as in <c>≥ 80%</c>.</summary>
    private static string Figure(CorpusTarget target)
    {
        string range = target.MaxValue is { } max ? $"–{Numbers.Of(max)}" : "";
        return target.Comparator == TargetComparator.Complete ? "全部（100%）" : $"{SignOf(target.Comparator)}{Numbers.Of(target.Value)}{range}{target.Unit}";
    }

    private static string SignOf(TargetComparator comparator) => comparator switch
    {
        TargetComparator.AtLeast => "≥ ",
        TargetComparator.AtMost => "≤ ",
        TargetComparator.Increase => "增加 ",
        TargetComparator.Decrease => "减少 ",
        _ => "",
    };

    private void WriteIndicator(HtmlWriter html, Indicator indicator, string id)
    {
        int[] years = [.. indicator.Stated.Where(pair => pair.Plan.Year is not null).Select(pair => pair.Plan.Year!.Value).Distinct().Order()];
        string span = years.Length == 0 ? "" : years.Length == 1 ? $" · {Numbers.Of(years[0])}年" : $" · {Numbers.Of(years[0])}—{Numbers.Of(years[^1])}年";
        string unit = indicator.Unit.Length > 0 ? $"（{indicator.Unit}）" : "";
        using HtmlElement fold = html.Block("details", ("class", "parts"));
        html.Line("summary", $"{indicator.Name}{unit} · {Numbers.Of(indicator.Plans)}份{span}");
        using HtmlElement wide = YearTable.OpenWide(html, id);
        using HtmlElement table = html.Block("table", ("class", "list"));
        string cut = indicator.Stated.Length > MostRows ? $"；共{Numbers.Of(indicator.Stated.Length)}处，列前{Numbers.Of(MostRows)}处" : "";
        html.Line("caption", $"{indicator.Name}{unit}{cut}", ("id", id));
        ListTable.WriteHead(html, ["年份", "地区", "数值", "期限", "性质", "出处"], []);
        using HtmlElement body = html.Block("tbody");
        foreach ((CorpusPlan plan, CorpusTarget target) in indicator.Stated
            .OrderBy(pair => pair.Plan.Year ?? int.MaxValue)
            .ThenBy(pair => pair.Plan.Region.Code, StringComparer.Ordinal)
            .ThenBy(pair => pair.Plan.Region.Path, StringComparer.Ordinal)
            .ThenBy(pair => pair.Plan.Id, StringComparer.Ordinal)
            .ThenBy(pair => pair.Target.Span.Start)
            .Take(MostRows))
        {
            WriteRow(html, plan, target);
        }
    }

    private void WriteRow(HtmlWriter html, CorpusPlan plan, CorpusTarget target)
    {
        using HtmlElement row = html.Line("tr");
        html.Inline("th", ReportWords.YearOf(plan), ("scope", "row"));
        html.Inline("td", plan.Region.ToString());
        html.Inline("td", Figure(target), ("class", "whole"));
        html.Inline("td", target.Deadline is { } day ? day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) : "—", ("class", "whole"));
        html.Inline("td", ReportWords.Of(target.Status), ("class", "whole"));
        using HtmlElement place = html.Inline("td");
        context.Links.Write(html, plan, target.Span, ReportWords.NameOf(plan));
    }

    /// <summary>What is measured, in which unit, by whom.</summary>
    private sealed record Indicator(string Name, string Unit, (CorpusPlan Plan, CorpusTarget Target)[] Stated, int Plans);
}
