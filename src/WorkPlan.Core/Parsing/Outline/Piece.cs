using WorkPlan.Core.Text;

namespace WorkPlan.Core.Parsing.Outline;

/// <summary>A leaf of the tree to be: a line of the clean text, or a part of one.</summary>
/// <param name="FullStart">Where its share of the clean text begins; it ends where the next piece's begins.</param>
/// <param name="Span">Its own text, without blanks.</param>
/// <param name="Paragraph">What it is, if it is the document's own text.</param>
/// <param name="Chrome">What it is, if it is not.</param>
/// <param name="ContinuesLine">Whether it goes on with the line of the piece before it.</param>
internal sealed record Piece(int FullStart, TextSpan Span, ParagraphKind? Paragraph, ChromeKind? Chrome, bool ContinuesLine)
{
    internal bool IsBody => Paragraph == ParagraphKind.Body;
}
