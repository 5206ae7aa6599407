using System.Collections.Immutable;
using WorkPlan.Core.Cleaning;
using WorkPlan.Core.Diagnostics;
using WorkPlan.Core.Parsing;
using WorkPlan.Core.Text;

namespace WorkPlan.Core;

/// <summary>A work plan as one lossless tree, the root of the object model. Immutable and safe to share between threads.</summary>
/// <example>
/// <code>
/// Plan plan = Plan.Parse(text);
/// foreach (PlanTask task in plan.Tasks)
///     Console.WriteLine($"{task.Number} {task.Title}: {string.Join("; ", task.Targets)}");
/// </code>
/// </example>
public sealed class Plan : PlanNode
{
    internal Plan(
        CleanText cleanText,
        PlanMetadata metadata,
        NodeFacts facts,
        ImmutableArray<PlanNode> children,
        ImmutableArray<Diagnostic> diagnostics)
        : base(
            new TextSpan(0, cleanText.Text.Length),
            new TextSpan(0, cleanText.Source.Length),
            new TextSpan(0, cleanText.Source.Length),
            children)
    {
        CleanText = cleanText;
        Metadata = metadata;
        References = facts.References;
        Targets = facts.Targets;
        Diagnostics = diagnostics;
        BecomeRoot(this);
    }

    /// <summary>The text as given.</summary>
    public SourceText Source => CleanText.Source;

    /// <summary>The text after repair.</summary>
    public CleanText CleanText { get; }

    /// <summary>Title, year, issuer and what else the document says of itself, each with its evidence.</summary>
    public PlanMetadata Metadata { get; }

    /// <summary>
    /// The documents that the plan is based on: those cited in its introduction and in its guiding thoughts (指导思想, 总体要求,
    /// 基本原则), in the order of the source. What a task or another section cites hangs on that task or section.
    /// </summary>
    public ImmutableArray<Reference> References { get; }

    /// <summary>
    /// The figures stated outside every section and task, as in an introduction that sums up the year's aims, in the order of the
    /// source; empty where there are none.
    /// </summary>
    public ImmutableArray<Target> Targets { get; }

    /// <summary>The changes that cleaning made, in the order of the source.</summary>
    public ImmutableArray<Repair> Repairs => CleanText.Repairs;

    /// <summary>What is wrong with the document, in the order of the source.</summary>
    public ImmutableArray<Diagnostic> Diagnostics { get; }

    /// <summary>The title; null where the text has none.</summary>
    public string? Title => Metadata.Title?.Value;

    /// <summary>The year that the plan is for, as stated; null where the text does not say.</summary>
    public int? Year => Metadata.Year?.Value;

    /// <summary>The top-level sections.</summary>
    public IEnumerable<Section> Sections => Children.OfType<Section>();

    /// <summary>The tasks outside any section.</summary>
    public IEnumerable<PlanTask> OrphanTasks => Children.OfType<PlanTask>();

    /// <summary>Every task of the plan, in the order of the source.</summary>
    public IEnumerable<PlanTask> Tasks => Descendants().OfType<PlanTask>();

    /// <summary>Reads a plan. Never throws on content: what is wrong with a document is a diagnostic.</summary>
    /// <param name="text">The document's text as it was found, dirt and all; may be empty.</param>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    public static Plan Parse(string text) => Parse(SourceText.From(text));

    /// <summary>Reads a plan from a text that has a name.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="source"/> is null.</exception>
    public static Plan Parse(SourceText source)
    {
        ArgumentNullException.ThrowIfNull(source);
        return PlanParser.Parse(source);
    }

    /// <summary>The title and the number of tasks.</summary>
    public override string ToString() => $"{Metadata} · {Tasks.Count()} tasks";

    internal override void Accept(PlanWalker walker) => walker.VisitPlan(this);
}
