using System.Globalization;
using WorkPlan.Core.Text;

namespace WorkPlan.Export.Html;

/// <summary>Writes a source text as given, with an anchor at every place that the page links to and a link back from each.</summary>
internal static class SourceView
{
    internal static void Write(HtmlWriter html, PlanSide side)
    {
        string heading = $"{side.SourceId}-heading";
        using HtmlElement section = html.Block("section", ("class", "source"), ("id", side.SourceId), ("aria-labelledby", heading));
        html.Line("h3", $"{side.Label}原文", ("id", heading));
        using (html.Line("p", ("class", "about")))
        {
            html.Inline("bdi", side.Source.Path);
            html.Text($" · {side.Source.Encoding} · {side.Plan.Source.LineCount.ToString(CultureInfo.InvariantCulture)}行 · SHA-256 ");
            html.Inline("code", side.Source.Sha256);
        }

        using HtmlElement text = html.Line("div", ("class", "lines"), ("lang", LanguageOf(side.Plan)));
        HashSet<TextSpan> tasks = [.. side.Plan.Tasks.Select(task => task.Span)];
        LinedText.Write(html, side.Plan.Source, side.Anchors.InOrder.Select(
            place => new TextMark(place.Span, tasks.Contains(place.Span) ? "at whole" : "at", side.Anchors.IdOf(place.Span), null, place.Item)));
    }

    internal static string LanguageOf(Core.Plan plan) => plan.Metadata.Script == Core.Cleaning.Script.Traditional ? "zh-Hant" : "zh-Hans";
}
