using System.Collections.Immutable;
using WorkPlan.Core.Text;

namespace WorkPlan.Core;

/// <summary>The smallest numbered or topic-led unit of work.</summary>
public sealed class PlanTask : PlanNode
{
    internal PlanTask(NodeSpans spans, string? number, string title, TextSpan titleSpan, NodeFacts facts, ImmutableArray<PlanNode> children)
        : base(spans.Clean, spans.Full, spans.Tight, children)
    {
        Number = number;
        Title = title;
        TitleSpan = titleSpan;
        Targets = facts.Targets;
        References = facts.References;
        Units = facts.Units;
    }

    /// <summary>The number as printed, without punctuation; null for a task led by its topic alone.</summary>
    public string? Number { get; }

    /// <summary>The leading topic phrase, clean, without number and final punctuation.</summary>
    public string Title { get; }

    /// <summary>The title's place in the source as given, number excluded.</summary>
    public TextSpan TitleSpan { get; }

    /// <summary>The figures that the task commits to or reports.</summary>
    public ImmutableArray<Target> Targets { get; }

    /// <summary>The documents that the task cites.</summary>
    public ImmutableArray<Reference> References { get; }

    /// <summary>The units printed in the task.</summary>
    public ImmutableArray<ResponsibleUnit> Units { get; }

    /// <summary>The section that the task stands in; null for a task outside any.</summary>
    public Section? Section => Parent as Section;

    /// <summary>The task's units and those of the sections around it, its own first, each name once.</summary>
    public IEnumerable<ResponsibleUnit> EffectiveUnits
    {
        get
        {
            IEnumerable<ResponsibleUnit> units = Units;
            for (PlanNode? node = Parent; node is Section section; node = node.Parent)
            {
                units = units.Concat(section.Units);
            }

            return units.DistinctBy(unit => unit.Name, StringComparer.Ordinal);
        }
    }

    /// <summary>The number and title.</summary>
    public override string ToString() => Number is null ? Title : $"{Number} {Title}";

    internal override void Accept(PlanWalker walker) => walker.VisitTask(this);
}
