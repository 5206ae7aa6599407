using System.Collections.Immutable;
using WorkPlan.Core.Text;

namespace WorkPlan.Core;

/// <summary>A heading and all that stands under it. Its spans cover its whole subtree.</summary>
public sealed class Section : PlanNode
{
    internal Section(
        NodeSpans spans, string? number, string heading, TextSpan headingSpan, int level, SectionZone zone, NodeFacts facts, ImmutableArray<PlanNode> children)
        : base(spans.Clean, spans.Full, spans.Tight, children)
    {
        Number = number;
        Heading = heading;
        HeadingSpan = headingSpan;
        Level = level;
        Zone = zone;
        Targets = facts.Targets;
        References = facts.References;
        Units = facts.Units;
    }

    /// <summary>The number as printed, without brackets and punctuation (一, 1, 第一章); null where the heading has none.</summary>
    public string? Number { get; }

    /// <summary>The heading, clean, without number and final punctuation.</summary>
    public string Heading { get; }

    /// <summary>The heading's place in the source as given, number excluded.</summary>
    public TextSpan HeadingSpan { get; }

    /// <summary>1 for a section of the plan, 2 for a section of such a section, and so on.</summary>
    public int Level { get; }

    /// <summary>The part that the section plays.</summary>
    public SectionZone Zone { get; }

    /// <summary>The targets stated in the section's own paragraphs, not in those of tasks and subsections.</summary>
    public ImmutableArray<Target> Targets { get; }

    /// <summary>
    /// The documents cited in the section's own paragraphs; empty for guiding thoughts, whose citations are the plan's basis
    /// and stand in <see cref="Plan.References"/>.
    /// </summary>
    public ImmutableArray<Reference> References { get; }

    /// <summary>The units printed in the section's own paragraphs.</summary>
    public ImmutableArray<ResponsibleUnit> Units { get; }

    /// <summary>The subsections directly below.</summary>
    public IEnumerable<Section> Sections => Children.OfType<Section>();

    /// <summary>The tasks directly below.</summary>
    public IEnumerable<PlanTask> Tasks => Children.OfType<PlanTask>();

    /// <summary>The section's own paragraphs, heading included.</summary>
    public IEnumerable<Paragraph> Paragraphs => Children.OfType<Paragraph>();

    /// <summary>The number and heading.</summary>
    public override string ToString() => Number is null ? Heading : $"{Number} {Heading}";

    internal override void Accept(PlanWalker walker) => walker.VisitSection(this);
}
