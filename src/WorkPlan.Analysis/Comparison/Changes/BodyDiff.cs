using System.Collections.Immutable;
using WorkPlan.Analysis.Comparison.Alignment;
using WorkPlan.Core.Cleaning;
using WorkPlan.Core.Text;

namespace WorkPlan.Analysis.Comparison.Changes;

/// <summary>Tells what changed in the body of a task, first by clauses, then by words where clauses differ.</summary>
/// <remarks>
/// Both levels are longest common subsequences. Between clauses that differ, words that two quite different wordings happen to share would
/// tear the text to shreds; so a run of equal words counts as unchanged only if it is longer than what was deleted and inserted on
/// either side of it (the semantic cleanup of Fraser's diff-match-patch).
/// </remarks>
internal sealed class BodyDiff
{
    private readonly TaskProfile old;
    private readonly TaskProfile current;
    private readonly StretchList stretches = new();

    private BodyDiff(TaskProfile old, TaskProfile current)
    {
        this.old = old;
        this.current = current;
    }

    internal static ImmutableArray<PlanEdit> Of(TaskProfile old, TaskProfile current)
    {
        BodyDiff diff = new(old, current);
        diff.CompareClauses();
        return diff.ToEdits();
    }

    private void CompareClauses()
    {
        int oldToken = 0;
        int newToken = 0;
        foreach ((int before, int after) in SequenceDiff.Match([.. old.Clauses.Select(clause => clause.Feature)], [.. current.Clauses.Select(clause => clause.Feature)]))
        {
            Clause oldClause = old.Clauses[before];
            Clause newClause = current.Clauses[after];
            CompareWords(oldToken, oldClause.First, newToken, newClause.First);
            stretches.Add(new Stretch(oldClause.Count, newClause.Count, IsEqual: true));
            oldToken = oldClause.First + oldClause.Count;
            newToken = newClause.First + newClause.Count;
        }

        CompareWords(oldToken, old.Tokens.Length, newToken, current.Tokens.Length);
    }

    private void CompareWords(int oldStart, int oldEnd, int newStart, int newEnd)
    {
        StretchList words = WordStretches.Between(old.Tokens.AsSpan(oldStart..oldEnd), current.Tokens.AsSpan(newStart..newEnd));
        for (int i = 0; i < words.Count; i++)
        {
            Stretch stretch = words[i];
            bool isEqual = stretch.IsEqual || HaveSameText(oldStart, oldStart + stretch.Old, newStart, newStart + stretch.New);
            stretches.Add(stretch with { IsEqual = isEqual });
            oldStart += stretch.Old;
            newStart += stretch.New;
        }
    }

    /// <summary>Whether the same text was cut into other words.</summary>
    private bool HaveSameText(int oldStart, int oldEnd, int newStart, int newEnd) =>
        oldEnd > oldStart && newEnd > newStart && old.TextOf(oldStart, oldEnd) == current.TextOf(newStart, newEnd);

    private ImmutableArray<PlanEdit> ToEdits()
    {
        ImmutableArray<PlanEdit>.Builder edits = ImmutableArray.CreateBuilder<PlanEdit>(stretches.Count);
        int oldToken = 0;
        int newToken = 0;
        for (int i = 0; i < stretches.Count; i++)
        {
            Stretch stretch = stretches[i];
            TextSpan before = Cut(old, oldToken, oldToken += stretch.Old);
            TextSpan after = Cut(current, newToken, newToken += stretch.New);
            CleanText oldText = old.Task.Plan.CleanText;
            CleanText newText = current.Task.Plan.CleanText;
            EditKind kind = stretch.IsEqual ? EditKind.Unchanged
                : before.IsEmpty ? EditKind.Inserted
                : after.IsEmpty ? EditKind.Deleted
                : EditKind.Replaced;
            edits.Add(new PlanEdit(
                kind,
                oldText.Text.Substring(before.Start, before.Length),
                newText.Text.Substring(after.Start, after.Length),
                oldText.Map.ToSource(before),
                newText.Map.ToSource(after)));
        }

        return edits.ToImmutable();
    }

    /// <summary>From one token up to another, with the blanks behind; the first stretch has the blanks in front as well.</summary>
    private static TextSpan Cut(TaskProfile task, int first, int end)
    {
        Token[] tokens = task.Tokens;
        int start = first == 0 ? task.Body.Start : first < tokens.Length ? tokens[first].Start : task.Body.End;
        int stop = end == 0 ? task.Body.Start : end < tokens.Length ? tokens[end].Start : task.Body.End;
        return TextSpan.FromBounds(start, stop);
    }
}
