using WorkPlan.Analysis.Corpora;

namespace WorkPlan.Export.Html.Reports;

/// <summary>Draws how regions took a phrase up: those that have, those that could be seen to, and the logistic curve.</summary>
internal static class AdoptionFigure
{
    private const int PointsPerYear = 8;

    internal static void Write(HtmlWriter html, string id, PhraseTimeline timeline)
    {
        using HtmlElement figure = html.Block("figure");
        AdoptionPoint last = timeline.Adoption[^1];
        int most = Math.Max(2, last.Observed + (last.Observed % 2));
        Chart.Write(
            html, id, $"“{timeline.Subject}”累计采纳地区数",
            $"截至{Numbers.Of(last.Year)}年，有过文本的{Numbers.Of(last.Observed)}个地区中{Numbers.Of(last.Adopters)}个提及过。",
            [.. timeline.Adoption.Select(point => point.Year)], most, value => Numbers.Of(value, 0), chart => Draw(chart, timeline));
        html.Line("figcaption", $"实线：累计提及过的地区；虚线：累计有过文本的地区（上限）{(timeline.Fit is { } fit ? $"；点线：逻辑斯蒂拟合{Describe(fit)}" : "；数据不足以拟合曲线")}。");
    }

    private static string Describe(LogisticFit fit) =>
        $"（上限{Numbers.Of(fit.Ceiling, 1)}，中点{Numbers.Of(fit.Midpoint, 1)}年，增长率{Numbers.Of(fit.Rate, 2)}/年，10%至90%历时{Numbers.Of(fit.Duration, 1)}年，R²={Numbers.Of(fit.Determination, 3)}）";

    private static void Draw(Chart chart, PhraseTimeline timeline)
    {
        chart.DrawLine(timeline.Adoption.Select(point => ((double)point.Year, (double?)point.Observed)), "line most");
        if (timeline.Fit is { } fit)
        {
            double first = timeline.Adoption[0].Year;
            int points = (timeline.Adoption.Length - 1) * PointsPerYear;
            chart.DrawLine(Enumerable.Range(0, points + 1).Select(i => first + ((double)i / PointsPerYear)).Select(year => (year, (double?)fit.At(year))), "line fit");
        }

        chart.DrawLine(timeline.Adoption.Select(point => ((double)point.Year, (double?)point.Adopters)), "line");
        foreach (AdoptionPoint point in timeline.Adoption)
        {
            chart.DrawDot(point.Year, point.Adopters, "dot", $"{Numbers.Of(point.Year)}年：{Numbers.Of(point.Observed)}个地区中{Numbers.Of(point.Adopters)}个，新增{Numbers.Of(point.New)}个");
        }
    }
}
