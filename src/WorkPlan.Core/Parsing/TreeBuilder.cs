using System.Collections.Immutable;
using WorkPlan.Core.Cleaning;
using WorkPlan.Core.Parsing.Lines;
using WorkPlan.Core.Parsing.Outline;
using WorkPlan.Core.Parsing.References;
using WorkPlan.Core.Parsing.Targets;
using WorkPlan.Core.Parsing.Units;
using WorkPlan.Core.Text;

namespace WorkPlan.Core.Parsing;

/// <summary>Makes the immutable nodes of an outline, bottom up, and reads the facts of each.</summary>
internal sealed class TreeBuilder
{
    private readonly CleanText clean;
    private readonly int? planYear;
    private readonly TargetStatus openingStatus;
    private readonly ImmutableArray<Target>.Builder targets = ImmutableArray.CreateBuilder<Target>();
    private readonly ImmutableArray<Reference>.Builder references = ImmutableArray.CreateBuilder<Reference>();
    private readonly ImmutableArray<ResponsibleUnit>.Builder units = ImmutableArray.CreateBuilder<ResponsibleUnit>();
    private readonly ImmutableArray<Reference>.Builder basis = ImmutableArray.CreateBuilder<Reference>();
    private readonly ImmutableArray<Target>.Builder aims = ImmutableArray.CreateBuilder<Target>();
    private readonly List<int> fullStarts = [];
    private int nextLeaf;
    private int leafStart;

    private TreeBuilder(CleanText clean, PlanMetadata metadata)
    {
        this.clean = clean;
        planYear = metadata.Year?.Value;
        openingStatus = metadata.Kind is PlanKind.Report or PlanKind.ReviewAndPlan ? TargetStatus.Achieved : TargetStatus.Planned;
    }

    /// <summary>Builds the nodes below the plan, and gathers what the plan states outside of sections and tasks and is based on.</summary>
    internal static ImmutableArray<PlanNode> Build(CleanText clean, Entry root, PlanMetadata metadata, out NodeFacts own)
    {
        TreeBuilder builder = new(clean, metadata);
        builder.CollectStarts(root);
        if (builder.fullStarts.Count == 0)
        {
            TextSpan all = new(0, clean.Source.Length);
            own = NodeFacts.None;
            return all.IsEmpty ? [] : [new Chrome(ChromeKind.Blank, new TextSpan(0, 0), all, new TextSpan(0, 0))];
        }

        ImmutableArray<PlanNode> nodes = builder.BuildParts(root, 0);
        own = NodeFacts.None with { References = builder.basis.DrainToImmutable(), Targets = builder.aims.DrainToImmutable() };
        return nodes;
    }

    /// <summary>Where each leaf's share of the clean text begins, in order.</summary>
    private void CollectStarts(Entry entry)
    {
        foreach (OutlinePart part in entry.Parts)
        {
            if (part.Entry is { } inner)
            {
                CollectStarts(inner);
            }
            else
            {
                fullStarts.Add(part.Piece!.FullStart);
            }
        }
    }

    private ImmutableArray<PlanNode> BuildParts(Entry owner, int depth)
    {
        ImmutableArray<PlanNode>.Builder nodes = ImmutableArray.CreateBuilder<PlanNode>(owner.Parts.Count);
        TargetStatus ownStatus = openingStatus;
        bool beforeSections = depth == 0 && owner.Entries.Any(entry => !entry.IsTask);
        foreach (OutlinePart part in owner.Parts)
        {
            if (part.Entry is { } entry)
            {
                beforeSections &= entry.IsTask;
                ownStatus = entry.IsTask ? ownStatus : TargetStatus.Planned;
                nodes.Add(entry.IsTask ? BuildTask(entry, depth, beforeSections) : BuildSection(entry, depth));
            }
            else
            {
                nodes.Add(BuildLeaf(part.Piece!));
                if (depth == 0 && part.Piece is { IsBody: true })
                {
                    ReferenceReader.Read(clean.Text, part.Piece.Span, clean.Map, basis);
                    TargetReader.Read(clean.Text, part.Piece.Span, new TargetContext(planYear, ownStatus), clean.Map, aims);
                }
            }
        }

        return nodes.MoveToImmutable();
    }

    private Section BuildSection(Entry entry, int depth)
    {
        ImmutableArray<PlanNode> children = BuildParts(entry, depth + 1);
        NodeFacts facts = ReadFacts(entry, entry.Zone == SectionZone.Review ? TargetStatus.Achieved : TargetStatus.Planned);
        TextSpan title = TitleSpan(entry);
        return new Section(Cover(children), entry.Number, TitleText(title), clean.Map.ToSource(title), depth + 1, entry.Zone, facts, children);
    }

    private PlanTask BuildTask(Entry entry, int depth, bool beforeSections)
    {
        ImmutableArray<PlanNode> children = BuildParts(entry, depth + 1);
        bool achieved = entry.Zone == SectionZone.Review || beforeSections && entry.Number is null;
        NodeFacts facts = ReadFacts(entry, achieved ? TargetStatus.Achieved : TargetStatus.Planned);
        TextSpan title = TitleSpan(entry);
        return new PlanTask(Cover(children), entry.Number, TitleText(title), clean.Map.ToSource(title), facts, children);
    }

    private static TextSpan TitleSpan(Entry entry) => TextSpan.FromBounds(entry.Title.Start, Math.Max(entry.Title.Start, entry.Title.End));

    private string TitleText(TextSpan title) => clean.Text.Substring(title.Start, title.Length);

    private PlanNode BuildLeaf(Piece piece)
    {
        nextLeaf++;
        int end = nextLeaf == fullStarts.Count ? clean.Source.Length : clean.Map.ToSourceEnd(fullStarts[nextLeaf]);
        TextSpan full = TextSpan.FromBounds(leafStart, Math.Max(leafStart, end));
        leafStart = full.End;
        TextSpan tight = clean.Map.ToSource(piece.Span);
        return piece.Paragraph is { } paragraph
            ? new Paragraph(paragraph, piece.Span, full, tight)
            : new Chrome(piece.Chrome!.Value, piece.Span, full, tight);
    }

    private static NodeSpans Cover(ImmutableArray<PlanNode> children) => new(
        TextSpan.FromBounds(children[0].CleanSpan.Start, children[^1].CleanSpan.End),
        TextSpan.FromBounds(children[0].FullSpan.Start, children[^1].FullSpan.End),
        TextSpan.FromBounds(children[0].Span.Start, children[^1].Span.End));

    /// <summary>Reads the lines that the entry itself holds; a section's heading states units but neither targets nor references.</summary>
    private NodeFacts ReadFacts(Entry entry, TargetStatus status)
    {
        TargetContext context = new(planYear, status);
        bool thought = !entry.IsTask && Zones.IsThought(clean.Text.AsSpan(entry.Title.Start, Math.Max(0, entry.Title.Length)));
        foreach (TextSpan line in OwnLines(entry))
        {
            bool heading = !entry.IsTask && line.Start <= entry.Title.Start && line.End >= entry.Title.End;
            TextSpan body = heading ? TextSpan.FromBounds(Math.Min(entry.Title.HeadEnd, line.End), line.End) : line;
            UnitReader.Read(clean.Text, line, clean.Map, units);
            ReferenceReader.Read(clean.Text, body, clean.Map, thought ? basis : references);
            TargetReader.Read(clean.Text, body, context, clean.Map, targets);
        }

        return new NodeFacts(targets.DrainToImmutable(), references.DrainToImmutable(), units.DrainToImmutable());
    }

    /// <summary>The lines of the entry's own text, numbers excluded; a heading and the text that runs on behind it are one.</summary>
    private static IEnumerable<TextSpan> OwnLines(Entry entry)
    {
        TextSpan? line = null;
        foreach (OutlinePart part in entry.Parts)
        {
            if (part.Piece is not { Paragraph: ParagraphKind.Body or ParagraphKind.Heading } piece)
            {
                continue;
            }

            int start = piece.Paragraph == ParagraphKind.Heading ? entry.Title.Start : piece.Span.Start;
            if (piece.ContinuesLine && line is { } begun)
            {
                line = TextSpan.FromBounds(begun.Start, Math.Max(begun.Start, piece.Span.End));
                continue;
            }

            if (line is { } finished)
            {
                yield return finished;
            }

            line = TextSpan.FromBounds(start, Math.Max(start, piece.Span.End));
        }

        if (line is { } last)
        {
            yield return last;
        }
    }
}
