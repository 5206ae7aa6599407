using WorkPlan.Core.Parsing.Lines;

namespace WorkPlan.Core.Parsing.Outline;

/// <summary>
/// Finds where a title ends whose full stop was lost (提高教师研训实效充分发挥…): at a word that opens sentences, at about
/// the length of its siblings' titles.
/// </summary>
internal static class MissingStops
{
    private const int ShortestTitle = 4;
    private const int Tolerance = 3;

    /// <summary>Titles that differ by more than this in length say nothing of where another one ends.</summary>
    private const int WidestSpread = 4;

    internal static void Mend(DocumentLines document, List<Entry> siblings)
    {
        if (!siblings.Exists(sibling => sibling.Title.IsCut))
        {
            return;
        }

        List<int> lengths = [.. siblings.Where(IsWhole).Select(sibling => sibling.Title.Length)];
        if (lengths.Count == 0 || lengths.Max() - lengths.Min() > WidestSpread)
        {
            return;
        }

        int shortest = Math.Max(ShortestTitle, lengths.Min() - Tolerance);
        int longest = lengths.Max() + Tolerance;
        int usual = (int)lengths.Average();
        foreach (Entry sibling in siblings.Where(sibling => sibling.Title.IsCut && sibling.Title.Length > longest))
        {
            int length = FindBreak(document.Text.AsSpan(sibling.Title.Start, sibling.Title.Length), shortest, longest, usual);
            if (length > 0 && document.CanCutAt(sibling.Title.Start + length))
            {
                Shorten(sibling, length);
            }
        }
    }

    private static bool IsWhole(Entry sibling) => !sibling.Title.IsCut && sibling.Title.RunsOn && sibling.Title.Length >= ShortestTitle;

    /// <summary>The length of the title that ends before an opening word, nearest to the usual one; 0 where there is none.</summary>
    private static int FindBreak(ReadOnlySpan<char> title, int shortest, int longest, int usual)
    {
        int best = 0;
        for (int length = shortest; length <= longest && length < title.Length; length++)
        {
            bool opens = TopicWords.Openings.Fits(title[length..]);
            if (opens && (best == 0 || Math.Abs(length - usual) < Math.Abs(best - usual)))
            {
                best = length;
            }
        }

        return best;
    }

    /// <summary>Ends the title there; the rest of the line becomes text.</summary>
    private static void Shorten(Entry entry, int length)
    {
        int end = entry.Title.Start + length;
        entry.Title = entry.Title with { End = end, HeadEnd = end, IsCut = false };
        int head = entry.Parts.FindIndex(part => part.Piece is { Paragraph: ParagraphKind.Heading });
        Piece heading = entry.Parts[head].Piece!;
        entry.Parts[head] = OutlinePart.Of(heading with { Span = Text.TextSpan.FromBounds(heading.Span.Start, end) });
        Text.TextSpan rest = Text.TextSpan.FromBounds(end, entry.Title.LineEnd);
        Piece body = new(end, rest, ParagraphKind.Body, null, true);
        bool hasRest = head + 1 < entry.Parts.Count && entry.Parts[head + 1].Piece is { ContinuesLine: true };
        if (hasRest)
        {
            entry.Parts[head + 1] = OutlinePart.Of(body);
        }
        else
        {
            entry.Parts.Insert(head + 1, OutlinePart.Of(body));
        }
    }
}
