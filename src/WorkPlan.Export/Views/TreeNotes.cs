using WorkPlan.Analysis;
using WorkPlan.Analysis.Phrases;
using WorkPlan.Core;
using WorkPlan.Core.Cleaning;
using WorkPlan.Core.Diagnostics;
using WorkPlan.Core.Text;
using WorkPlan.Export.Json;

namespace WorkPlan.Export.Views;

/// <summary>What stands below each part of the tree.</summary>
/// <remarks>
/// Facts stand at the node that states them. A repair or finding stands at the leaf that it starts in, or at the leaf's
/// section or task where the tree does not show the leaf itself; since the leaves tile the source, none is left out.
/// Certain repairs of one kind at one node share a line.
/// </remarks>
internal sealed class TreeNotes
{
    private readonly Dictionary<PlanNode, List<TreeNote>> notes = [];
    private readonly Dictionary<(PlanNode Node, RepairKind Kind), List<Repair>> alike = [];
    private readonly Plan plan;
    private readonly List<PlanNode> leaves;

    private TreeNotes(Plan plan)
    {
        this.plan = plan;
        leaves = [.. plan.Descendants().Where(node => node is Paragraph or Chrome)];
    }

    internal static TreeNotes Of(Plan plan, PlanAnalysis? analysis)
    {
        TreeNotes book = new(plan);
        book.AddFacts();
        book.AddPhrases(analysis);
        book.AddRepairs();
        book.AddDiagnostics();
        foreach (List<TreeNote> list in book.notes.Values)
        {
            list.Sort((left, right) => left.Position.CompareTo(right.Position));
        }

        return book;
    }

    /// <summary>Whether the tree gives the node a line of its own: headings stand in their section's, a task's text in the task's.</summary>
    internal static bool IsShown(PlanNode node) => node switch
    {
        Chrome chrome => chrome.Kind != ChromeKind.Blank,
        Paragraph paragraph => paragraph.Kind != ParagraphKind.Heading && paragraph.Parent is not PlanTask,
        _ => true,
    };

    internal IReadOnlyList<TreeNote> At(PlanNode node) => notes.TryGetValue(node, out List<TreeNote>? list) ? list : [];

    /// <summary>Whether a kind of repair leaves every word as it was: blanks, line breaks, width and script.</summary>
    private static bool IsOnlyCounted(RepairKind kind) => kind is
        RepairKind.Indent or RepairKind.InnerSpace or RepairKind.HardWrap or RepairKind.TraditionalScript
        or RepairKind.FullWidthCharacter or RepairKind.InvisibleCharacter;

    private void AddFacts()
    {
        LeafFinder finder = new(plan, leaves);
        foreach (Target target in plan.Targets)
        {
            AddFacts(finder.OwnerOf(target.Span.Start), [target], [], []);
        }

        foreach (Reference reference in plan.References)
        {
            AddFacts(finder.OwnerOf(reference.Span.Start), [], [reference], []);
        }

        foreach (PlanNode node in plan.Descendants())
        {
            switch (node)
            {
                case Section section:
                    AddFacts(node, section.Targets, section.References, section.Units);
                    break;
                case PlanTask task:
                    AddFacts(node, task.Targets, task.References, task.Units);
                    break;
            }
        }
    }

    private void AddFacts(PlanNode node, IEnumerable<Target> targets, IEnumerable<Reference> references, IEnumerable<ResponsibleUnit> units)
    {
        foreach (Target target in targets)
        {
            Add(node, target.Span, "target", FormatTarget(target), Ink.Fact);
        }

        foreach (Reference reference in references)
        {
            Add(node, reference.Span, "reference", reference.ToString(), Ink.Fact);
        }

        foreach (ResponsibleUnit unit in units)
        {
            Add(node, unit.Span, "unit", $"{unit.Name}  ({JsonNames.Of(unit.Role)})", Ink.Fact);
        }
    }

    private static string FormatTarget(Target target)
    {
        string nature = JsonNames.Of(target.Nature) is { } name ? $", {name}" : "";
        return $"{target.ToString().Trim()}  ({JsonNames.Of(target.Status)}{nature})  ← {target.Text}";
    }

    private void AddPhrases(PlanAnalysis? analysis)
    {
        LeafFinder finder = new(plan, leaves);
        foreach (PhraseMatch match in analysis?.Phrases ?? [])
        {
            string category = match.Origin == PhraseOrigin.Shape ? "by shape" : match.Category.Length > 0 ? match.Category : "lexicon";
            Add(finder.OwnerOf(match.Span.Start), match.Span, "phrase", $"{match.Canonical}  ({category})" + (match.Text == match.Canonical ? "" : $"  ← {match.Text}"), Ink.Fact);
        }
    }

    private void AddRepairs()
    {
        LeafFinder finder = new(plan, leaves);
        foreach (Repair repair in plan.Repairs)
        {
            PlanNode owner = finder.OwnerOf(repair.Span.Start);
            if (repair.IsCertain)
            {
                AddAlike(owner, repair);
            }
            else
            {
                Add(owner, repair.Span, "repair", $"{JsonNames.Of(repair.Kind)}, doubtful: {Format(repair)}", Ink.Change);
            }
        }

        foreach (((PlanNode node, RepairKind kind), List<Repair> repairs) in alike)
        {
            string count = repairs.Count == 1 ? "" : $" ×{Counted.Number(repairs.Count)}";
            string list = IsOnlyCounted(kind) ? "" : ": " + string.Join("  ", repairs.Select(Format));
            Add(node, repairs[0].Span, "repair", JsonNames.Of(kind) + count + list, IsOnlyCounted(kind) ? Ink.Faint : Ink.Change);
        }
    }

    private void AddAlike(PlanNode node, Repair repair)
    {
        if (!alike.TryGetValue((node, repair.Kind), out List<Repair>? repairs))
        {
            alike.Add((node, repair.Kind), repairs = []);
        }

        repairs.Add(repair);
    }

    /// <summary>Before and after; where characters were only taken out, with the one in front, so that there is something to see.</summary>
    private string Format(Repair repair)
    {
        int start = repair.Span.Start;
        string front = repair.After.Length == 0 && start > 0 ? plan.Source.Slice(new TextSpan(start - 1, 1)) : "";
        return $"{VisibleText.Exactly(front + repair.Before)} → {VisibleText.Exactly(front + repair.After)}";
    }

    private void AddDiagnostics()
    {
        LeafFinder finder = new(plan, leaves);
        foreach (Diagnostic diagnostic in plan.Diagnostics.OrderBy(diagnostic => diagnostic.Span.Start))
        {
            PlanNode owner = finder.OwnerOf(diagnostic.Span.Start);
            Add(owner, diagnostic.Span, JsonNames.Of(diagnostic.Severity), $"{diagnostic.Id} {diagnostic.Message}", DiagnosticInk.Of(diagnostic.Severity));
        }
    }

    private void Add(PlanNode node, TextSpan span, string label, string text, Ink ink)
    {
        if (!notes.TryGetValue(node, out List<TreeNote>? list))
        {
            notes.Add(node, list = []);
        }

        list.Add(new TreeNote(span.Start, label, VisibleText.Of(text), ink));
    }

    /// <summary>Finds the leaf of each of a rising sequence of places, in one pass over the leaves.</summary>
    private sealed class LeafFinder(Plan plan, List<PlanNode> leaves)
    {
        private int next;

        internal PlanNode OwnerOf(int position)
        {
            while (next < leaves.Count - 1 && leaves[next].FullSpan.End <= position)
            {
                next++;
            }

            if (leaves.Count == 0)
            {
                return plan;
            }

            PlanNode leaf = leaves[next];
            return IsShown(leaf) ? leaf : leaf.Parent!;
        }
    }
}
