namespace WorkPlan.Core;

/// <summary>Visits the nodes of a plan in the order of the source; derive from it and override what you care about.</summary>
/// <remarks>An override that does not call its base does not visit the node's children. Nesting is bounded by the outline's depth.</remarks>
public abstract class PlanWalker
{
    /// <summary>Visits a node and, by default, everything below it.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="node"/> is null.</exception>
    public void Visit(PlanNode node)
    {
        ArgumentNullException.ThrowIfNull(node);
        node.Accept(this);
    }

    /// <summary>Called for the plan.</summary>
    public virtual void VisitPlan(Plan plan) => VisitChildren(plan);

    /// <summary>Called for a section.</summary>
    public virtual void VisitSection(Section section) => VisitChildren(section);

    /// <summary>Called for a task.</summary>
    public virtual void VisitTask(PlanTask task) => VisitChildren(task);

    /// <summary>Called for a paragraph.</summary>
    public virtual void VisitParagraph(Paragraph paragraph)
    {
    }

    /// <summary>Called for page furniture.</summary>
    public virtual void VisitChrome(Chrome chrome)
    {
    }

    private void VisitChildren(PlanNode node)
    {
        ArgumentNullException.ThrowIfNull(node);
        foreach (PlanNode child in node.Children)
        {
            child.Accept(this);
        }
    }
}
