using System.Collections.Immutable;
using WorkPlan.Analysis.Comparison;
using WorkPlan.Core;

namespace WorkPlan.Export.Views.Comparisons;

/// <summary>Writes what became of the tasks of one plan in another, from the figures down to the fields of policy.</summary>
internal sealed class ComparisonView
{
    private readonly PlanComparison comparison;
    private readonly TextLayout layout;
    private readonly string oldLabel;
    private readonly string newLabel;
    private readonly RelationWords words;
    private readonly MatchView matchView;

    internal ComparisonView(PlanComparison comparison, TextLayout layout)
    {
        this.comparison = comparison;
        this.layout = layout;
        ImmutableArray<string> labels = PlanLabels.Of([comparison.Old.Plan, comparison.New.Plan], comparison.Options.Relation, ["OLD", "NEW"]);
        (oldLabel, newLabel) = (labels[0], labels[1]);
        words = RelationWords.Of(comparison.Options.Relation, oldLabel, newLabel);
        matchView = new MatchView(layout, words);
    }

    internal void Write()
    {
        PlanHeads.Write(layout, (oldLabel, comparison.Old.Plan), (newLabel, comparison.New.Plan));
        layout.Line(default, Run.Plain(FigureWords.OfTasks(comparison, oldLabel, newLabel)));
        layout.Line(default, Run.Plain(FigureWords.OfTargetsAndText(comparison, oldLabel, newLabel)));
        WriteMatches();
        TaskLists lists = new(layout);
        lists.WriteTasks(words.Removed, comparison.Removed, Ink.Removed);
        lists.WriteTasks(words.Added, comparison.Added, Ink.Added);
        lists.WriteSplits(words.Split, comparison.Splits);
        lists.WriteMerges(words.Merged, comparison.Merges);
        AttentionView.Write(layout, comparison);
    }

    private void WriteMatches()
    {
        Dictionary<PlanTask, TaskMatch> matches = comparison.Matches.ToDictionary(match => match.New);
        ILookup<Section?, Section> counterparts = comparison.Sections
            .Where(pair => pair is { Old: not null, New: not null })
            .ToLookup(pair => pair.New, pair => pair.Old!);
        int unchanged = 0;
        int depth = 1;
        foreach (PlanNode node in OutlineWalk.Of(comparison.New.Plan, matches.Keys))
        {
            if (node is Section section)
            {
                WriteUnchanged(ref unchanged, depth);
                SectionLine.Write(layout, section, [.. counterparts[section]]);
            }
            else if (matches.TryGetValue((PlanTask)node, out TaskMatch? match))
            {
                depth = OutlineWalk.DepthOf(match.New);
                if (match is { Kind: TaskMatchKind.Same, IsVerbatim: true })
                {
                    unchanged++;
                }
                else
                {
                    matchView.Write(match, depth);
                }
            }
        }

        WriteUnchanged(ref unchanged, depth);
    }

    private void WriteUnchanged(ref int count, int depth)
    {
        if (count > 0)
        {
            layout.Line(Margin.Blanks(2 * depth, (2 * depth) + 2), Run.Faint($"{Counted.Of(count, "task")} {words.Unchanged}"));
        }

        count = 0;
    }
}
