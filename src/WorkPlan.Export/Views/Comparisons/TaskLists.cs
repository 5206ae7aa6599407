using System.Collections.Immutable;
using WorkPlan.Analysis.Comparison;
using WorkPlan.Core;

namespace WorkPlan.Export.Views.Comparisons;

/// <summary>Writes the tasks that are no match of one to one: those of one plan only, split ones and merged ones.</summary>
internal sealed class TaskLists(TextLayout layout)
{
    /// <summary>Tasks of one plan under their sections, with their targets.</summary>
    internal void WriteTasks(string heading, ImmutableArray<PlanTask> tasks, Ink ink)
    {
        if (tasks.IsEmpty)
        {
            return;
        }

        WriteHeading(heading, tasks.Length);
        string sign = ink == Ink.Removed ? "− " : "+ ";
        Section? section = null;
        foreach (PlanTask task in tasks)
        {
            if (task.Section is { } own && own != section)
            {
                layout.Line(Margin.Blanks(2, 4), Run.Faint(VisibleText.Of(own.ToString())));
            }

            section = task.Section;
            layout.Line(Margin.Blanks(4, 6), new Run(sign, ink), Run.Plain(VisibleText.Of(task.ToString())));
            foreach (Target target in task.Targets)
            {
                layout.Line(Margin.Blanks(8, 10), [new Run($"• {TargetRuns.Full(target)}", Ink.Fact), .. TargetRuns.Status(target)]);
            }
        }
    }

    internal void WriteSplits(string heading, ImmutableArray<TaskSplit> splits)
    {
        if (!splits.IsEmpty)
        {
            WriteHeading(heading, splits.Length);
            foreach (TaskSplit split in splits)
            {
                WriteParts([split.Old], [split.Match.New, .. split.Parts]);
            }
        }
    }

    internal void WriteMerges(string heading, ImmutableArray<TaskMerge> merges)
    {
        if (!merges.IsEmpty)
        {
            WriteHeading(heading, merges.Length);
            foreach (TaskMerge merge in merges)
            {
                WriteParts([merge.Match.Old, .. merge.Parts], [merge.New]);
            }
        }
    }

    private void WriteHeading(string heading, int count)
    {
        layout.BlankLine();
        layout.Line(default, Run.Strong(heading), Run.Faint($"  {Counted.Of(count, "task")}"));
    }

    private void WriteParts(ImmutableArray<PlanTask> old, ImmutableArray<PlanTask> current) => layout.Line(
        Margin.Blanks(2, 4), [.. Joined(old), Run.Faint(" → "), .. Joined(current)]);

    private static IEnumerable<Run> Joined(ImmutableArray<PlanTask> tasks)
    {
        for (int i = 0; i < tasks.Length; i++)
        {
            yield return Run.Faint(i == 0 ? "" : " + ");
            yield return Run.Plain(VisibleText.Of(tasks[i].ToString()));
        }
    }
}
