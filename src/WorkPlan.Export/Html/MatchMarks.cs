using WorkPlan.Analysis.Comparison;

namespace WorkPlan.Export.Html;

/// <summary>Writes in few words how a task was continued, where its texts do not stand beside each other.</summary>
internal sealed class MatchMarks(HtmlWriter html, RelationWords words)
{
    internal void Write(TaskMatch match)
    {
        using HtmlElement note = html.Inline("span", ("class", "marks"));
        TargetCells.WriteMark(html, match.IsVerbatim ? "＝" : "≈", match.IsVerbatim ? words.Verbatim : words.Reworded);
        if (match.Kind == TaskMatchKind.Moved)
        {
            html.Text(" ");
            TargetCells.WriteMark(html, "↕", words.Moved);
        }

        if (RowLabels.TargetsOf(match) is { Length: > 0 } targets)
        {
            html.Text($" 指标{targets}");
        }
    }
}
