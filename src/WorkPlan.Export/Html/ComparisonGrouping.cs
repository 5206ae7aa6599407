using WorkPlan.Analysis.Comparison;
using WorkPlan.Core;

namespace WorkPlan.Export.Html;

/// <summary>Puts the items of a comparison in the order in which a page shows them.</summary>
internal sealed class ComparisonGrouping
{
    private readonly PlanComparison comparison;
    private readonly Dictionary<PlanTask, ComparisonRow> rowOfOld = [];
    private readonly Dictionary<PlanNode, List<ComparisonRow>> rowsOfNew = [];
    private readonly Dictionary<PlanNode, List<ComparisonRow>> homeless = [];

    /// <summary>The removed tasks behind each row, or at the head of a group, which stands for a row then.</summary>
    private readonly Dictionary<object, List<ComparisonRow>> removedBehind = new(ReferenceEqualityComparer.Instance);

    private ComparisonGrouping(PlanComparison comparison) => this.comparison = comparison;

    /// <summary>The groups of the new plan's sections, then those of old sections without a counterpart.</summary>
    internal static IReadOnlyList<ComparisonGroup> Of(PlanComparison comparison)
    {
        ComparisonGrouping grouping = new(comparison);
        grouping.PlaceNewTasks();
        grouping.PlaceRemovedTasks();
        return [.. grouping.ToGroups()];
    }

    private void PlaceNewTasks()
    {
        Dictionary<PlanTask, ComparisonRow> rows = [];
        Dictionary<TaskMatch, TaskSplit> splits = comparison.Splits.ToDictionary(split => split.Match);
        Dictionary<TaskMatch, TaskMerge> merges = comparison.Merges.ToDictionary(merge => merge.Match);
        foreach (TaskMatch match in comparison.Matches)
        {
            ComparisonRow row = new(ComparisonRowKind.Continued, match.Old, match.New, match)
            {
                SplitParts = splits.TryGetValue(match, out TaskSplit? split) ? split.Parts : [],
                MergedParts = merges.TryGetValue(match, out TaskMerge? merge) ? merge.Parts : [],
            };
            rows.Add(match.New, row);
            rowOfOld.Add(match.Old, row);
            foreach (PlanTask part in row.MergedParts)
            {
                rowOfOld.TryAdd(part, row);
            }
        }

        foreach (TaskSplit split in comparison.Splits)
        {
            foreach (PlanTask part in split.Parts)
            {
                rows.TryAdd(part, new ComparisonRow(ComparisonRowKind.SplitOff, split.Old, part, split.Match));
            }
        }

        foreach (PlanTask task in comparison.New.Plan.Tasks)
        {
            ComparisonRow row = rows.GetValueOrDefault(task) ?? new ComparisonRow(ComparisonRowKind.Added, null, task, null);
            ListAt(rowsOfNew, task.Parent!).Add(row);
        }
    }

    private void PlaceRemovedTasks()
    {
        Dictionary<PlanNode, PlanNode> counterparts = comparison.Sections.ToDictionary(
            match => (PlanNode?)match.Old ?? comparison.Old.Plan, match => (PlanNode?)match.New ?? comparison.New.Plan);
        Dictionary<PlanNode, List<ComparisonRow>> firstGroups = FindFirstGroups();
        HashSet<PlanTask> removed = [.. comparison.Removed];
        foreach (IGrouping<PlanNode, PlanTask> section in comparison.Old.Plan.Tasks.GroupBy(task => task.Parent!))
        {
            PlanNode? counterpart = counterparts.GetValueOrDefault(section.Key);
            object? previous = counterpart is null ? null : firstGroups.GetValueOrDefault(counterpart);
            foreach (PlanTask task in section)
            {
                if (removed.Contains(task))
                {
                    ComparisonRow row = new(ComparisonRowKind.Removed, task, null, null);
                    (previous is null ? ListAt(homeless, section.Key) : ListAt(removedBehind, previous)).Add(row);
                }
                else if (counterpart is not null && rowOfOld.TryGetValue(task, out ComparisonRow? row) && IsWithin(row.New!.Parent!, counterpart))
                {
                    previous = row;
                }
            }
        }
    }

    /// <summary>For each section of the new plan, the first group of its own or of a section below it.</summary>
    private Dictionary<PlanNode, List<ComparisonRow>> FindFirstGroups()
    {
        Dictionary<PlanNode, List<ComparisonRow>> first = [];
        foreach ((PlanNode section, List<ComparisonRow> rows) in rowsOfNew.OrderBy(group => group.Key.Span.Start))
        {
            for (PlanNode? node = section; node is not null && (node == section || node is Section) && first.TryAdd(node, rows); node = node.Parent)
            {
            }
        }

        return first;
    }

    private static bool IsWithin(PlanNode node, PlanNode section)
    {
        PlanNode? at = node;
        while (at is Section && at != section)
        {
            at = at.Parent;
        }

        return at == section && (section is Section || node == section);
    }

    private IEnumerable<ComparisonGroup> ToGroups()
    {
        ILookup<Section?, Section> olds = comparison.Sections.Where(match => match.Old is not null).ToLookup(match => match.New, match => match.Old!);
        foreach (PlanNode section in comparison.New.Plan.Tasks.Select(task => task.Parent!).Distinct())
        {
            List<ComparisonRow> rows = rowsOfNew[section];
            yield return new ComparisonGroup(section as Section, false, [.. olds[section as Section]], [.. removedBehind.GetValueOrDefault(rows, []), .. rows.SelectMany(WithRemoved)]);
        }

        foreach (PlanNode section in comparison.Removed.Select(task => task.Parent!).Distinct().Where(homeless.ContainsKey))
        {
            yield return new ComparisonGroup(section as Section, true, [], homeless[section]);
        }
    }

    private IEnumerable<ComparisonRow> WithRemoved(ComparisonRow row) => [row, .. removedBehind.GetValueOrDefault(row, [])];

    private static List<ComparisonRow> ListAt<TKey>(Dictionary<TKey, List<ComparisonRow>> lists, TKey key)
        where TKey : class
    {
        if (!lists.TryGetValue(key, out List<ComparisonRow>? list))
        {
            lists.Add(key, list = []);
        }

        return list;
    }
}
