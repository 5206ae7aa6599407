using WorkPlan.Analysis.Comparison;

namespace WorkPlan.Export.Html;

/// <summary>Writes the text of a match, side by side: the titles, then paragraph by paragraph what stands behind them.</summary>
internal sealed class MatchText
{
    /// <summary>Where less of both texts was kept, marking what changed would mark everything.</summary>
    private const double LeastKept = 0.15;

    private readonly HtmlWriter html;
    private readonly TaskMatch match;
    private readonly EditSide old;
    private readonly EditSide current;
    private readonly TaskText oldText;
    private readonly TaskText newText;
    private readonly bool isRewritten;

    internal MatchText(HtmlWriter html, RelationWords words, TaskMatch match, PlanSide old, PlanSide current, string item)
    {
        this.html = html;
        this.match = match;
        this.old = new EditSide(html, old, item, isOld: true, words.OldMark);
        this.current = new EditSide(html, current, item, isOld: false, words.NewMark);
        oldText = TaskText.Of(match.Old, this.old.LengthOf(match.Edits));
        newText = TaskText.Of(match.New, this.current.LengthOf(match.Edits));
        isRewritten = KeptShare(this.old, oldText.Head.Length) < LeastKept && KeptShare(this.current, newText.Head.Length) < LeastKept;
    }

    internal static void WriteMarker(HtmlWriter html, TaskText text)
    {
        if (text.Marker.Length > 0)
        {
            html.Inline("span", text.Marker, ("class", "number"));
        }
    }

    internal void WriteOldHead() => WriteHead(old, oldText);

    internal void WriteNewHead() => WriteHead(current, newText);

    /// <summary>The text that both have, folded away; nothing where it is no more than the title.</summary>
    internal void WriteVerbatim(RowTable table)
    {
        if (newText.Body.Length == 0)
        {
            return;
        }

        table.WriteWideLine("正文", "body same", () =>
        {
            using HtmlElement details = html.Inline("details", ("class", "whole"));
            html.Inline("summary", $"正文相同，{Numbers.Of(newText.Body.Length)}字");
            html.Inline("div", BodyText.Squeeze(newText.Body), ("class", "text"));
        });
    }

    internal void WriteParagraphs(RowTable table)
    {
        int oldSkip = oldText.Head.Length;
        int newSkip = newText.Head.Length;
        foreach (IReadOnlyList<PlanEdit> paragraph in EditParagraphs.Of(match.Edits))
        {
            int oldLength = old.LengthOf(paragraph);
            int newLength = current.LengthOf(paragraph);
            IReadOnlyList<EditPiece> before = old.PiecesOf(paragraph, oldSkip, oldLength);
            IReadOnlyList<EditPiece> after = current.PiecesOf(paragraph, newSkip, newLength);
            oldSkip = Math.Max(0, oldSkip - oldLength);
            newSkip = Math.Max(0, newSkip - newLength);
            if (before.Count + after.Count > 0)
            {
                table.WriteLine(isRewritten ? "正文全改" : "正文", "body", CellOf(old, before), CellOf(current, after));
            }
        }
    }

    /// <summary>How much of one side's text behind the title stands on the other side too, from 0 to 1.</summary>
    private double KeptShare(EditSide side, int head)
    {
        IReadOnlyList<EditPiece> pieces = side.PiecesOf(match.Edits, head, int.MaxValue);
        int total = pieces.Sum(piece => piece.Text.Length);
        return total == 0 ? 0 : (double)pieces.Where(piece => !piece.IsChanged).Sum(piece => piece.Text.Length) / total;
    }

    private void WriteHead(EditSide side, TaskText text)
    {
        WriteMarker(html, text);
        side.WriteTitle(side.PiecesOf(match.Edits, 0, text.Head.Length));
    }

    private Action? CellOf(EditSide side, IReadOnlyList<EditPiece> pieces) => pieces.Count == 0 ? null : () =>
    {
        using HtmlElement text = html.Inline("div", ("class", isRewritten ? "text rewritten" : "text"));
        if (isRewritten)
        {
            side.WritePlain(pieces);
        }
        else
        {
            side.WriteFolded(pieces);
        }
    };
}
