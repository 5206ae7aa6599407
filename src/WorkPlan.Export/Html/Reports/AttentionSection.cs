using System.Collections.Immutable;
using WorkPlan.Analysis.Corpora;

namespace WorkPlan.Export.Html.Reports;

/// <summary>Writes the attention that each field of policy has, year by year, with its trend.</summary>
internal sealed class AttentionSection(ReportContext context)
{
    private const double Width = 160;
    private const double Height = 28;

    private ImmutableArray<int> Years => context.Corpus.Years;

    internal void Write(HtmlWriter html)
    {
        ImmutableArray<AttentionSeries> all = [.. context.Corpus.AttentionBy(AttentionMeasure.Sentences)
            .Where(series => series.Shares.Any(share => share > 0))
            .OrderByDescending(MeanOf)
            .ThenBy(series => series.Category, StringComparer.Ordinal)];
        if (all.IsEmpty)
        {
            html.Line("p", "没有可以逐年统计的领域。", ("class", "note"));
            return;
        }

        html.Line(
            "p", "关注度：含该领域提法的句子占全部句子的份额，先逐份计算，再按年平均；一句可兼属数个领域，各领域之和可以超过100%。缺文本的年份不连线。各行纵轴各以本领域最高值为准。",
            ("class", "note"));
        WriteSparklines(html, all);
        WriteNumbers(html, all);
    }

    private static double MeanOf(AttentionSeries series) => series.Shares.Where(share => share is not null).DefaultIfEmpty(0).Average() ?? 0;

    private static string SignOf(AttentionTrend trend) => trend switch
    {
        AttentionTrend.Growing => "↗ ",
        AttentionTrend.Declining => "↘ ",
        AttentionTrend.Steady => "→ ",
        AttentionTrend.Intermittent => "⋯ ",
        _ => "",
    };

    private static string Percent(double? share) => share is { } value ? $"{Numbers.Of(value * 100, 1)}%" : "×";

    private void WriteSparklines(HtmlWriter html, ImmutableArray<AttentionSeries> all)
    {
        using HtmlElement wide = YearTable.OpenWide(html, "attention-caption");
        using HtmlElement table = html.Block("table", ("class", "list sparks"));
        html.Line("caption", "各领域关注度走势", ("id", "attention-caption"));
        ListTable.WriteHead(html, ["领域", $"{Numbers.Of(Years[0])}—{Numbers.Of(Years[^1])}年走势", "类型"], ["最早", "最高", "最近", "平均"]);
        using HtmlElement body = html.Block("tbody");
        foreach (AttentionSeries series in all)
        {
            using HtmlElement row = html.Line("tr");
            html.Inline("th", series.Category, ("scope", "row"));
            using (html.Inline("td", ("class", "spark")))
            {
                DrawSpark(html, series);
            }

            html.Inline("td", SignOf(series.Trend) + ReportWords.Of(series.Trend), ("class", "whole"));
            double?[] known = [.. series.Shares.Where(share => share is not null)];
            foreach (double? share in (double?[])[known[0], known.Max(), known[^1], MeanOf(series)])
            {
                html.Inline("td", Percent(share), ("class", "number"));
            }
        }
    }

    private void DrawSpark(HtmlWriter html, AttentionSeries series)
    {
        double most = series.Shares.Max() ?? 1;
        string label = $"{series.Category}：{string.Join("；", Years.Zip(series.Shares).Where(pair => pair.Second is not null).Select(pair => $"{Numbers.Of(pair.First)}年{Percent(pair.Second)}"))}";
        using HtmlElement svg = html.Inline("svg", ("class", "spark"), ("viewBox", $"0 0 {Numbers.Of(Width, 0)} {Numbers.Of(Height, 0)}"), ("role", "img"), ("aria-label", label));
        html.Inline("title", label);
        double step = Width / Years.Length;
        for (int i = 0; i < Years.Length; i++)
        {
            (string kind, double height) = series.Shares[i] is { } share ? ("bar", Math.Max(.5, share / most * Height)) : ("gap", Height);
            html.Inline(
                "rect", "", ("class", kind), ("x", Numbers.Of(i * step, 2)), ("y", Numbers.Of(Height - height, 1)), ("width", Numbers.Of(step * .85, 2)), ("height", Numbers.Of(height, 1)));
        }
    }

    private void WriteNumbers(HtmlWriter html, ImmutableArray<AttentionSeries> all)
    {
        using HtmlElement fold = html.Block("details", ("class", "parts"));
        html.Line("summary", "逐年数字");
        YearTable.Write(html, "attention-years", "各领域逐年关注度（百分数）；×：缺文本", "领域", Years, [], body =>
        {
            using HtmlElement lines = body.Block("tbody");
            foreach (AttentionSeries series in all)
            {
                using HtmlElement row = body.Line("tr");
                body.Inline("th", series.Category, ("scope", "row"));
                foreach (double? share in series.Shares)
                {
                    body.Inline("td", share is { } value ? Numbers.Of(value * 100, 0) : "×", ("class", share is null ? "void" : "count"));
                }
            }
        });
    }
}
