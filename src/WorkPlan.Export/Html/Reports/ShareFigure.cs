using System.Collections.Immutable;
using WorkPlan.Analysis.Corpora;

namespace WorkPlan.Export.Html.Reports;

/// <summary>Draws how many plans of each year mention a phrase; where there is hardly more than one a year, how often it does.</summary>
internal static class ShareFigure
{
    /// <summary>Below so many plans a year a share jumps from nothing to all.</summary>
    private const double FewestForShares = 1.5;

    internal static void Write(HtmlWriter html, string id, PhraseTimeline timeline)
    {
        using HtmlElement figure = html.Block("figure");
        bool isSingle = timeline.Years.Sum(year => year.Plans) < FewestForShares * timeline.Years.Count(year => year.Plans > 0);
        int most = timeline.Years.Max(year => year.Mentions);
        string title = isSingle ? $"“{timeline.Subject}”逐年提及次数" : $"“{timeline.Subject}”逐年提及份额";
        Chart.Write(
            html, id, title, Describe(timeline, isSingle), [.. timeline.Years.Select(year => year.Year)],
            isSingle ? Even(most) : 1, isSingle ? value => Numbers.Of(value, 0) : Numbers.Percent, chart => Draw(chart, timeline, isSingle));
        html.Line("figcaption", $"{(isSingle ? "当年文本提及的次数（篇幅不同，次数不可直接相比）" : "提及该提法的计划占当年有文本计划的份额")}。灰底：缺文本{(timeline.Bursts.IsEmpty ? "" : "；带框底色：突现期")}。");
    }

    /// <summary>An even number, so that half of it is whole.</summary>
    private static double Even(int most) => Math.Max(2, most + (most % 2));

    private static void Draw(Chart chart, PhraseTimeline timeline, bool isSingle)
    {
        foreach (PhraseBurst burst in timeline.Bursts)
        {
            chart.DrawBand(burst.FirstYear, burst.LastYear, "burst", $"突现期 {Numbers.Of(burst.FirstYear)}—{Numbers.Of(burst.LastYear)}，强度 {Numbers.Of(burst.Weight, 1)}");
        }

        foreach (TimelineYear year in timeline.Years.Where(year => year.Plans == 0))
        {
            chart.DrawBand(year.Year, year.Year, "gap", $"{Numbers.Of(year.Year)}年缺文本");
        }

        if (!isSingle)
        {
            chart.DrawLine(timeline.Years.Select(year => ((double)year.Year, year.Share)), "line");
        }

        foreach (TimelineYear year in timeline.Years.Where(year => year.Plans > 0))
        {
            string note = isSingle ? $"{Numbers.Of(year.Year)}年：{Numbers.Of(year.Plans)}份文本{Numbers.Of(year.Mentions)}次" : $"{Numbers.Of(year.Year)}年：{Numbers.Of(year.Plans)}份中{Numbers.Of(year.MentioningPlans)}份";
            if (isSingle)
            {
                chart.DrawBar(year.Year, year.Mentions, "bar", note);
            }
            else
            {
                chart.DrawDot(year.Year, year.Share!.Value, "dot", note);
            }
        }
    }

    private static string Describe(PhraseTimeline timeline, bool isSingle)
    {
        ImmutableArray<TimelineYear> mentioning = [.. timeline.Years.Where(year => year.Mentions > 0)];
        return mentioning.IsEmpty ? "没有提及。" : string.Join("；", mentioning.Select(year => isSingle
            ? $"{Numbers.Of(year.Year)}年{Numbers.Of(year.Mentions)}次"
            : $"{Numbers.Of(year.Year)}年{Numbers.Of(year.Plans)}份中{Numbers.Of(year.MentioningPlans)}份")) + "；其余年份没有提及或缺文本。";
    }
}
