using WorkPlan.Analysis.Comparison;
using WorkPlan.Core;

namespace WorkPlan.Export.Html;

/// <summary>Writes targets: what is measured, the figure, the day, and what became of them.</summary>
internal sealed class TargetCells(HtmlWriter html, RelationWords words)
{
    /// <summary>Writes a sign with the word for it.</summary>
    internal static void WriteMark(HtmlWriter html, string sign, string word)
    {
        using HtmlElement mark = html.Inline("span", ("class", "mark"));
        html.Inline("span", sign, ("class", "sign"), ("aria-hidden", "true"));
        html.Text(word);
    }

    /// <summary>Writes the new side of a target that both tasks have, and what became of it.</summary>
    internal void WriteChange(TargetChange change, PlanSide side, string item)
    {
        Write(change.New!, side, item, "");
        if (FigureMark(change) is { Sign: var sign, Word: var word })
        {
            html.Text(" ");
            WriteMark(html, sign, word);
        }

        if (DeadlineWord(change.Deadline) is { } deadline)
        {
            html.Text(" ");
            html.Inline("span", deadline, ("class", "mark"));
        }
    }

    /// <summary>Writes a target, linked to its place, and a word behind it.</summary>
    internal void Write(Target target, PlanSide side, string item, string word)
    {
        using (html.Inline("a", ("class", "target"), ("href", side.Anchors.LinkTo(target.Span, item)), ("title", target.Text.Trim())))
        {
            if (target.Indicator.Length > 0)
            {
                html.Inline("bdi", target.Indicator);
                html.Text(" ");
            }

            html.Inline("b", TargetText.Figure(target));
        }

        if (TargetText.Due(target) is { Length: > 0 } due)
        {
            html.Text(" ");
            html.Inline("span", due, ("class", "due"));
        }

        if (word.Length > 0)
        {
            html.Text(" ");
            html.Inline("span", word, ("class", "mark"));
        }
    }

    private (string Sign, string Word)? FigureMark(TargetChange change)
    {
        string difference = TargetText.Difference(change) is { Length: > 0 } amount ? " " + amount : "";
        return change.Kind switch
        {
            TargetChangeKind.Raised => ("↑", words.Raised + difference),
            TargetChangeKind.Lowered => ("↓", words.Lowered + difference),
            _ => null,
        };
    }

    private string? DeadlineWord(DeadlineChangeKind deadline) => deadline switch
    {
        DeadlineChangeKind.Earlier => words.Earlier,
        DeadlineChangeKind.Later => words.Later,
        DeadlineChangeKind.Added => words.DeadlineAdded,
        DeadlineChangeKind.Dropped => words.DeadlineDropped,
        _ => null,
    };
}
