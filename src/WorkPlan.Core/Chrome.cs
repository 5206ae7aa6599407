using WorkPlan.Core.Text;

namespace WorkPlan.Core;

/// <summary>Text that is not the document's own: menus, metadata tables, contents lists, prev/next links, site licences. A leaf.</summary>
public sealed class Chrome : PlanNode
{
    internal Chrome(ChromeKind kind, TextSpan cleanSpan, TextSpan fullSpan, TextSpan span)
        : base(cleanSpan, fullSpan, span, []) => Kind = kind;

    /// <summary>What it is.</summary>
    public ChromeKind Kind { get; }

    /// <summary>The kind and the beginning of the text.</summary>
    public override string ToString() => $"{Kind} {Excerpt.Of(Text)}";

    internal override void Accept(PlanWalker walker) => walker.VisitChrome(this);
}
