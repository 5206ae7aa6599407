using System.Collections.Immutable;
using System.Runtime.InteropServices;
using WorkPlan.Analysis.Phrases;
using WorkPlan.Core;
using WorkPlan.Core.Text;

namespace WorkPlan.Analysis.Corpora;

/// <summary>The phrases of a plan, counted by name; page furniture is passed over.</summary>
internal sealed class PhraseTally
{
    private readonly Dictionary<string, PhraseCount> counts = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> categoryTasks = new(StringComparer.Ordinal);
    private readonly HashSet<string> seen = new(StringComparer.Ordinal);
    private readonly HashSet<string> seenCategories = new(StringComparer.Ordinal);

    private PhraseTally()
    {
    }

    /// <summary>The number of tasks of the plan.</summary>
    internal int Tasks { get; private set; }

    /// <summary>For each field, the tasks that have a phrase of it.</summary>
    internal IReadOnlyDictionary<string, int> CategoryTasks => categoryTasks;

    internal ImmutableArray<PhraseCount> Phrases => [.. counts.Values.OrderBy(count => count.Phrase, StringComparer.Ordinal)];

    internal static PhraseTally Of(PlanAnalysis analysis)
    {
        PhraseTally tally = new();
        tally.Visit(analysis, analysis.Plan);
        return tally;
    }

    /// <summary>Goes down to paragraphs; how deep is bounded by the outline.</summary>
    private void Visit(PlanAnalysis analysis, PlanNode node)
    {
        switch (node)
        {
            case PlanTask task:
                Tasks++;
                CountTask(analysis, task);
                break;
            case Paragraph:
                foreach (PhraseMatch match in analysis.PhrasesOf(node))
                {
                    Count(match, 0);
                }

                break;
            case Chrome:
                break;
            default:
                foreach (PlanNode child in node.Children)
                {
                    Visit(analysis, child);
                }

                break;
        }
    }

    private void CountTask(PlanAnalysis analysis, PlanTask task)
    {
        seen.Clear();
        seenCategories.Clear();
        foreach (PlanNode leaf in task.Descendants().Where(leaf => leaf is Paragraph))
        {
            foreach (PhraseMatch match in analysis.PhrasesOf(leaf))
            {
                Count(match, seen.Add(match.Canonical) ? 1 : 0);
                if (match.Category.Length > 0 && seenCategories.Add(match.Category))
                {
                    CollectionsMarshal.GetValueRefOrAddDefault(categoryTasks, match.Category, out _)++;
                }
            }
        }
    }

    private void Count(PhraseMatch match, int tasks)
    {
        ref PhraseCount count = ref CollectionsMarshal.GetValueRefOrAddDefault(counts, match.Canonical, out bool known);
        TextSpan first = known ? count.First : match.Span;
        count = new PhraseCount(match.Canonical, known ? count.Category : match.Category, count.Count + 1, count.Tasks + tasks, first);
    }
}
