using WorkPlan.Core.Text;

namespace WorkPlan.Core;

/// <summary>A run of the document's own text: a title line, a heading, a paragraph of a section or of a task. A leaf.</summary>
public sealed class Paragraph : PlanNode
{
    internal Paragraph(ParagraphKind kind, TextSpan cleanSpan, TextSpan fullSpan, TextSpan span)
        : base(cleanSpan, fullSpan, span, []) => Kind = kind;

    /// <summary>The part that it plays.</summary>
    public ParagraphKind Kind { get; }

    /// <summary>The kind and the beginning of the text.</summary>
    public override string ToString() => $"{Kind} {Excerpt.Of(Text)}";

    internal override void Accept(PlanWalker walker) => walker.VisitParagraph(this);
}
