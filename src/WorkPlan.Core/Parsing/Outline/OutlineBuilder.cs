using WorkPlan.Core.Parsing.Lines;
using WorkPlan.Core.Text;

namespace WorkPlan.Core.Parsing.Outline;

/// <summary>Nests classified lines: a stack of the headings that are open, each closed by one of its own or a lower rank.</summary>
internal sealed class OutlineBuilder
{
    private const double OutermostRank = 0.5;
    private const double AnnexRank = 0.1;

    private readonly DocumentLines document;
    private readonly StyleRanks ranks;
    private readonly List<Entry> open = [];
    private readonly Entry root = new() { Kind = LineKind.Body };
    private double headingRank = -1;

    private OutlineBuilder(DocumentLines document)
    {
        this.document = document;
        ranks = StyleRanks.Of(document.Lines);
        open.Add(root);
    }

    internal static Entry Build(DocumentLines document)
    {
        OutlineBuilder builder = new(document);
        int tail = document.Lines.FindLastIndex(line => line.Kind is not (LineKind.Chrome or LineKind.Blank)) + 1;
        for (int i = 0; i < document.Lines.Count; i++)
        {
            if (i == tail)
            {
                builder.CloseTo(0);
            }

            builder.Take(i);
        }

        return builder.root;
    }

    private void Take(int index)
    {
        Line line = document.Lines[index];
        switch (line.Kind)
        {
            case LineKind.Blank:
                break;
            case LineKind.Chrome:
                Add(line.FullStart, line.Start, line.End, null, line.Chrome);
                break;
            case LineKind.Title:
                CloseTo(0);
                Add(line.FullStart, line.Start, line.End, ParagraphKind.Title, null);
                break;
            case LineKind.Wrapper:
                CloseTo(0);
                Add(line.FullStart, line.Start, line.End, ParagraphKind.Wrapper, null);
                break;
            case LineKind.Signature:
                CloseTo(0);
                Add(line.FullStart, line.Start, line.End, ParagraphKind.Signature, null);
                break;
            case LineKind.Closing:
                CloseTo(0);
                Add(line.FullStart, line.Start, line.End, ParagraphKind.Body, null);
                break;
            case LineKind.Annex:
                OpenAnnex(line);
                break;
            case LineKind.AnnexTitle:
                NameAnnex(line);
                break;
            case LineKind.Heading:
                OpenHeading(line);
                break;
            case LineKind.Numbered:
                OpenNumbered(index, line);
                break;
            default:
                Add(line.FullStart, line.Start, line.End, ParagraphKind.Body, null);
                break;
        }
    }

    private void OpenNumbered(int index, Line line)
    {
        int fullStart = line.FullStart;
        int start = line.Start;
        HeadingMarker marker = line.Marker;
        while (true)
        {
            HeadingTitle title = HeadingTitleReader.Read(document.Text, start + marker.Length, line.End);
            title = document.CanCutAt(title.HeadEnd) ? title : title with { HeadEnd = title.LineEnd };
            Open(new Entry
            {
                Kind = LineKind.Numbered,
                Style = marker.Style,
                Number = document.Text.Substring(start + marker.NumberStart, marker.NumberLength).Replace(" ", "", StringComparison.Ordinal),
                Ordinal = marker.Ordinal,
                Rank = ranks[marker.Style],
                Title = title,
            });
            AddHead(fullStart, start, title);
            if (!title.RunsOn)
            {
                return;
            }

            int rest = SkipBlanks(title.HeadEnd, line.End);
            HeadingMarker inner = HeadingMarkerReader.Read(document.Text.AsSpan(rest, line.End - rest));
            if (!StartsList(inner, marker, index))
            {
                AddRest(title);
                return;
            }

            (fullStart, start, marker) = (title.HeadEnd, rest, inner);
        }
    }

    /// <summary>Whether the number behind a title is the first of a list whose second number starts the next numbered line.</summary>
    private bool StartsList(HeadingMarker inner, HeadingMarker outer, int index)
    {
        if (inner.Ordinal != 1 || inner.Style == MarkerStyle.Enumerated || ranks[inner.Style] <= ranks[outer.Style])
        {
            return false;
        }

        int next = document.Lines.FindIndex(index + 1, line => line.Kind == LineKind.Numbered);
        return next >= 0 && document.Lines[next].Marker.Style == inner.Style && document.Lines[next].Marker.Ordinal == 2;
    }

    private void OpenHeading(Line line)
    {
        ReadOnlySpan<char> content = line.In(document.Text);
        HeadingTitle title = new(line.Start, line.End - (Characters.IsPause(content[^1]) ? 1 : 0), line.End, line.End, false);
        bool standalone = HeadingLines.IsStandalone(content);
        if (headingRank < 0 && !standalone)
        {
            headingRank = open.Count == 1 ? OutermostRank : open[1].Rank + 0.5;
        }

        Open(new Entry { Kind = LineKind.Heading, Rank = standalone ? double.MaxValue : headingRank, Title = title }, standalone);
        AddHead(line.FullStart, line.Start, title);
    }

    private void OpenAnnex(Line line)
    {
        HeadingTitle title = new(line.Start, line.End, line.End, line.End, false);
        Open(new Entry { Kind = LineKind.Annex, Rank = AnnexRank, Title = title });
        AddHead(line.FullStart, line.Start, title);
    }

    /// <summary>The line below 附件 names it: its wording is the section's heading.</summary>
    private void NameAnnex(Line line)
    {
        open[^1].Title = new HeadingTitle(line.Start, line.End, line.End, line.End, false);
        Add(line.FullStart, line.Start, line.End, ParagraphKind.Heading, null);
    }

    /// <summary>Closes what the entry does not belong to, and opens it.</summary>
    private void Open(Entry entry, bool closeAll = false)
    {
        CloseTo(closeAll ? 0 : entry.Rank);
        open[^1].Parts.Add(OutlinePart.Of(entry));
        open.Add(entry);
    }

    private void CloseTo(double rank)
    {
        while (open.Count > 1 && open[^1].Rank >= rank)
        {
            open.RemoveAt(open.Count - 1);
        }
    }

    private void AddHead(int fullStart, int start, HeadingTitle title) =>
        open[^1].Parts.Add(OutlinePart.Of(new Piece(fullStart, Tight(start, title.HeadEnd), ParagraphKind.Heading, null, false)));

    private void AddRest(HeadingTitle title)
    {
        TextSpan rest = Tight(title.HeadEnd, title.LineEnd);
        open[^1].Parts.Add(OutlinePart.Of(new Piece(title.HeadEnd, rest, ParagraphKind.Body, null, true)));
    }

    private void Add(int fullStart, int start, int end, ParagraphKind? paragraph, ChromeKind? chrome) =>
        open[^1].Parts.Add(OutlinePart.Of(new Piece(fullStart, TextSpan.FromBounds(start, end), paragraph, chrome, false)));

    private TextSpan Tight(int start, int end)
    {
        start = SkipBlanks(start, end);
        while (end > start && Characters.IsBlank(document.Text[end - 1]))
        {
            end--;
        }

        return TextSpan.FromBounds(start, end);
    }

    private int SkipBlanks(int start, int end)
    {
        while (start < end && Characters.IsBlank(document.Text[start]))
        {
            start++;
        }

        return start;
    }
}
