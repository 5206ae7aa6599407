using System.Collections.Immutable;
using WorkPlan.Analysis.Comparison.Alignment;
using WorkPlan.Core;

namespace WorkPlan.Analysis.Comparison.Changes;

/// <summary>Tells which section of the new plan is the counterpart of an old one: the one that most of its tasks went to.</summary>
/// <remarks>
/// Where the new plan divides its sections further than the old one, an old section's counterpart is a section with all its subsections:
/// a task of 二 that now stands in 二（三） has not moved.
/// </remarks>
internal sealed class SectionCounterparts
{
    /// <summary>Sections, and the plan itself for tasks outside any.</summary>
    private readonly Dictionary<PlanNode, PlanNode> counterparts = [];

    /// <summary>Of sections with equally many tasks, the one with the more alike headings wins, then the one that comes first.</summary>
    internal SectionCounterparts(PlanProfile old, PlanProfile current, TaskAlignment alignment)
    {
        VectorProbe headings = new(old.FeatureCount);
        IEnumerable<ScoredPair> pairs = alignment.Matches.Concat(alignment.Splits).Concat(alignment.Merges);
        foreach (IGrouping<PlanNode, ScoredPair> section in pairs.GroupBy(pair => old.Tasks[pair.Old].Task.Parent!))
        {
            int depth = DepthOf(section.Key);
            counterparts.Add(section.Key, section
                .GroupBy(pair => Above(current.Tasks[pair.New].Task.Parent!, depth))
                .OrderByDescending(tasks => tasks.Count())
                .ThenByDescending(tasks => headings.Cosine(old.Tasks[section.First().Old].Headings, current.Tasks[tasks.First().New].Headings))
                .ThenBy(tasks => tasks.Key.Span.Start)
                .First().Key);
        }
    }

    /// <summary>The sections with a counterpart, in the order of the old plan.</summary>
    internal ImmutableArray<SectionMatch> All =>
        [.. counterparts.OrderBy(pair => pair.Key.Span.Start).Select(pair => new SectionMatch(pair.Key as Section, pair.Value as Section))];

    /// <summary>Whether a task stands under a section that is not the counterpart of its old one.</summary>
    internal bool IsMoved(PlanTask old, PlanTask current) =>
        counterparts[old.Parent!] != Above(current.Parent!, DepthOf(old.Parent!));

    private static int DepthOf(PlanNode node) => node is Section section ? section.Level : 0;

    /// <summary>The section, or the one around it that is no deeper than a level; tasks outside any section stay where they are.</summary>
    private static PlanNode Above(PlanNode node, int depth)
    {
        while (DepthOf(node) > Math.Max(1, depth))
        {
            node = node.Parent!;
        }

        return node;
    }
}
