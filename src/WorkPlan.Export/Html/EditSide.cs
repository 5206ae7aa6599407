using WorkPlan.Analysis.Comparison;

namespace WorkPlan.Export.Html;

/// <summary>Writes one side of a task's edits: what is the same quiet, what only this side has marked and linked to the source.</summary>
internal sealed class EditSide
{
    private const int LongestShown = 160;
    private const int ShownAtEdge = 40;

    private readonly HtmlWriter html;
    private readonly PlanSide side;
    private readonly string item;
    private readonly bool isOld;
    private readonly string mark;

    /// <param name="html">What to write to.</param>
    /// <param name="side">The plan.</param>
    /// <param name="item">The id of the item, to which the source links back.</param>
    /// <param name="isOld">Whether it is the old plan.</param>
    /// <param name="mark">The element around text that only this side has.</param>
    internal EditSide(HtmlWriter html, PlanSide side, string item, bool isOld, string mark)
    {
        this.html = html;
        this.side = side;
        this.item = item;
        this.isOld = isOld;
        this.mark = mark;
    }

    /// <summary>The part of a paragraph that lies between two places of this side's text, both counted from the paragraph's start.</summary>
    internal IReadOnlyList<EditPiece> PiecesOf(IReadOnlyList<PlanEdit> edits, int start, int end)
    {
        List<EditPiece> pieces = [];
        int position = 0;
        foreach (PlanEdit edit in edits)
        {
            string text = isOld ? edit.OldText : edit.NewText;
            int first = Math.Clamp(start - position, 0, text.Length);
            int last = Math.Clamp(end - position, 0, text.Length);
            if (last > first)
            {
                pieces.Add(new EditPiece(text[first..last], edit.Kind != EditKind.Unchanged, isOld ? edit.OldSpan : edit.NewSpan));
            }

            position += text.Length;
        }

        return pieces;
    }

    /// <summary>The length of a paragraph's text on this side.</summary>
    internal int LengthOf(IReadOnlyList<PlanEdit> edits) => edits.Sum(edit => (isOld ? edit.OldText : edit.NewText).Length);

    /// <summary>Writes the pieces of a title; where it has nothing in common with the other one, nothing is marked.</summary>
    internal void WriteTitle(IReadOnlyList<EditPiece> pieces)
    {
        if (!pieces.Any(piece => !piece.IsChanged && piece.Text.Any(char.IsLetterOrDigit)))
        {
            WritePlain(pieces);
            return;
        }

        foreach (EditPiece piece in pieces)
        {
            if (piece.IsChanged)
            {
                WriteChange(piece);
            }
            else
            {
                html.Text(piece.Text);
            }
        }
    }

    /// <summary>Writes pieces without a mark.</summary>
    internal void WritePlain(IReadOnlyList<EditPiece> pieces) => html.Text(BodyText.Squeeze(string.Concat(pieces.Select(piece => piece.Text))));

    /// <summary>Writes pieces with the long ones that did not change folded.</summary>
    internal void WriteFolded(IReadOnlyList<EditPiece> pieces)
    {
        for (int i = 0; i < pieces.Count; i++)
        {
            EditPiece piece = pieces[i];
            if (piece.IsChanged)
            {
                WriteChange(piece);
            }
            else
            {
                Fold(BodyText.Squeeze(piece.Text), isFirst: i == 0, isLast: i == pieces.Count - 1);
            }
        }
    }

    private void WriteChange(EditPiece piece)
    {
        using HtmlElement element = html.Inline(mark);
        if (side.Anchors.LinkTo(piece.Span, item) is { } link)
        {
            html.Inline("a", BodyText.Squeeze(piece.Text), ("href", link));
        }
        else
        {
            html.Text(BodyText.Squeeze(piece.Text));
        }
    }

    /// <summary>Folds the middle of a long text away; at the edges of a paragraph nothing needs to stay in sight but its beginning.</summary>
    private void Fold(string text, bool isFirst, bool isLast)
    {
        int head = isFirst && !isLast ? 0 : Edge(text, ShownAtEdge);
        int tail = isLast ? text.Length : Edge(text, text.Length - ShownAtEdge);
        if (text.Length <= LongestShown || tail - head < LongestShown / 2)
        {
            html.Text(text);
            return;
        }

        html.Text(text.AsSpan(0, head));
        using (html.Inline("details", ("class", "fold")))
        {
            html.Inline("summary", $"略同文{Numbers.Of(tail - head)}字");
            html.Inline("span", text[head..tail]);
        }

        html.Text(text.AsSpan(tail));
    }

    /// <summary>A place near another at which a text may be cut: behind punctuation where there is some, never inside a character.</summary>
    private static int Edge(string text, int near)
    {
        const int Reach = 10;
        if (text.Length <= LongestShown)
        {
            return near;
        }

        for (int i = 0; i < Reach; i++)
        {
            if (char.IsPunctuation(text[near + i - 1]))
            {
                return near + i;
            }
        }

        return char.IsLowSurrogate(text[near]) ? near + 1 : near;
    }
}
