using WorkPlan.Core.Parsing.Lines;
using WorkPlan.Core.Text;

namespace WorkPlan.Core.Parsing.Outline;

/// <summary>Makes tasks of the paragraphs that are led by their topic; the paragraphs behind one go with it.</summary>
internal static class TopicGrouper
{
    /// <summary>Groups the paragraphs of an entry that has no numbered entries of its own.</summary>
    /// <param name="document">The document.</param>
    /// <param name="owner">The section, or the root.</param>
    /// <param name="reviews">Whether paragraphs that report figures are tasks too, as those in front of the first section are.</param>
    internal static void Group(DocumentLines document, Entry owner, bool reviews)
    {
        List<OutlinePart> parts = [.. owner.Parts];
        owner.Parts.Clear();
        Entry? topic = null;
        foreach (OutlinePart part in parts)
        {
            if (part.Piece is not { IsBody: true } piece)
            {
                topic = part.Piece is { Chrome: not null } ? topic : null;
                (topic ?? owner).Parts.Add(part);
                continue;
            }

            bool led = TopicParagraph.TryRead(document.Text, piece.Span, out HeadingTitle title)
                || reviews && TopicParagraph.TryReadReview(document.Text, piece.Span, out title);
            if (led && document.CanCutAt(title.HeadEnd))
            {
                topic = new Entry { Kind = LineKind.Body, Title = title, IsTask = true };
                owner.Parts.Add(OutlinePart.Of(topic));
                Split(topic, piece, title);
            }
            else
            {
                (topic ?? owner).Parts.Add(part);
            }
        }
    }

    /// <summary>Splits the paragraph into its topic and the rest.</summary>
    private static void Split(Entry topic, Piece piece, HeadingTitle title)
    {
        TextSpan head = TextSpan.FromBounds(piece.Span.Start, title.HeadEnd);
        topic.Parts.Add(OutlinePart.Of(piece with { Span = head, Paragraph = ParagraphKind.Heading }));
        if (title.RunsOn)
        {
            TextSpan rest = TextSpan.FromBounds(title.HeadEnd, piece.Span.End);
            topic.Parts.Add(OutlinePart.Of(new Piece(title.HeadEnd, rest, ParagraphKind.Body, null, true)));
        }
    }
}
