using System.Collections.Immutable;
using WorkPlan.Core.Text;

namespace WorkPlan.Core;

/// <summary>
/// A part of a plan. The leaves, <see cref="Paragraph"/> and <see cref="Chrome"/>, joined in order by their
/// <see cref="FullSpan"/>s, give back the source, character for character.
/// </summary>
public abstract class PlanNode
{
    private PlanNode? parent;
    private Plan? plan;

    private protected PlanNode(TextSpan cleanSpan, TextSpan fullSpan, TextSpan span, ImmutableArray<PlanNode> children)
    {
        CleanSpan = cleanSpan;
        FullSpan = fullSpan;
        Span = span;
        Children = children;
        foreach (PlanNode child in children)
        {
            child.parent = this;
        }
    }

    /// <summary>The node's share of the source: its text with the blanks and line ends around it. Siblings' full spans tile their parent's.</summary>
    public TextSpan FullSpan { get; }

    /// <summary>The node's own text in the source as given, without the blanks around it.</summary>
    public TextSpan Span { get; }

    /// <summary>The parts, in the order of the source; empty for a leaf.</summary>
    public ImmutableArray<PlanNode> Children { get; }

    /// <summary>The node that holds this one; null for the plan itself.</summary>
    public PlanNode? Parent => parent;

    /// <summary>The plan that the node belongs to.</summary>
    public Plan Plan => plan ?? parent!.Plan;

    /// <summary>The node's text, clean; made anew at each call.</summary>
    public string Text => Plan.CleanText.Text.Substring(CleanSpan.Start, CleanSpan.Length);

    /// <summary>The place of <see cref="Text"/> in the plan's clean text.</summary>
    public TextSpan CleanSpan { get; }

    /// <summary>The nodes below this one, each before its own children.</summary>
    public IEnumerable<PlanNode> Descendants()
    {
        Stack<PlanNode> waiting = new();
        Push(Children);
        while (waiting.TryPop(out PlanNode? node))
        {
            yield return node;
            Push(node.Children);
        }

        void Push(ImmutableArray<PlanNode> nodes)
        {
            for (int i = nodes.Length - 1; i >= 0; i--)
            {
                waiting.Push(nodes[i]);
            }
        }
    }

    /// <summary>Calls the visitor's method for this kind of node.</summary>
    internal abstract void Accept(PlanWalker walker);

    private protected void BecomeRoot(Plan root) => plan = root;
}
