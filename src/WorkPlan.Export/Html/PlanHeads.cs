using System.Globalization;
using WorkPlan.Core;

namespace WorkPlan.Export.Html;

/// <summary>Writes what the plans of a page say of themselves, side by side.</summary>
internal static class PlanHeads
{
    internal static void Write(HtmlWriter html, params ReadOnlySpan<PlanSide> sides)
    {
        using HtmlElement list = html.Block("ul", ("class", "plans"));
        foreach (PlanSide side in sides)
        {
            using HtmlElement plan = html.Block("li");
            html.Line("p", side.Label, ("class", "label"));
            html.Line("p", side.Plan.Title ?? "（无标题）", ("class", "name"));
            html.Line("p", string.Join(" · ", FieldsOf(side)), ("class", "about"));
            using HtmlElement source = html.Line("p", ("class", "about"));
            html.Inline("a", $"原文（{side.Source.Path}）", ("href", $"#{side.SourceId}"));
        }
    }

    private static IEnumerable<string> FieldsOf(PlanSide side)
    {
        PlanMetadata metadata = side.Plan.Metadata;
        if (!metadata.Region.IsEmpty)
        {
            yield return string.Join(' ', metadata.Region);
        }

        if (SideLabels.YearOf(side.Plan) is { } year)
        {
            yield return year;
        }

        if (metadata.DocumentNumber is { Value: var number })
        {
            yield return number;
        }

        if (metadata.Published is { Value: var day })
        {
            yield return day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        }

        yield return $"{Numbers.Of(side.TaskCount)}项任务";
    }
}
