using System.Collections.Immutable;
using WorkPlan.Analysis.Comparison.Alignment;
using WorkPlan.Core.Cleaning;
using WorkPlan.Core.Text;

namespace WorkPlan.Analysis.Comparison.Changes;

/// <summary>Finds the statements of a continued task that commit more or less than they did.</summary>
/// <remarks>
/// A statement is a clause of at least three words; it is held against the old clause that has most of its words, apart from the modal ones.
/// A word that came or went counts only if the other task does not have it elsewhere: it may merely stand in another clause.
/// </remarks>
internal sealed class CommitmentChanges(TaskProfile old, TaskProfile current)
{
    /// <summary>The share of words in common from which on two clauses make one statement.</summary>
    private const double LeastLikeness = 0.6;

    private const int LeastWords = 3;

    internal static ImmutableArray<CommitmentChange> Of(TaskProfile old, TaskProfile current)
    {
        if (!HasModalWord(old) && !HasModalWord(current))
        {
            return [];
        }

        CommitmentChanges changes = new(old, current);
        Statement[] before = Read(old);
        Statement[] after = Read(current);
        return [.. after.Select(statement => changes.Find(statement, before)).OfType<CommitmentChange>()];
    }

    private static bool HasModalWord(TaskProfile task)
    {
        string text = task.Task.Plan.CleanText.Text;
        return Array.Exists(task.Tokens, token => CommitmentWords.Match(text.AsSpan(token.Start, task.Body.End - token.Start), out _) > 0);
    }

    private CommitmentChange? Find(Statement after, Statement[] olds)
    {
        Statement? best = null;
        double most = 0;
        foreach (Statement before in olds)
        {
            if ((after.Word.IsEmpty && before.Word.IsEmpty) || Likeness(before.Words, after.Words) is var likeness && (likeness < LeastLikeness || likeness <= most))
            {
                continue;
            }

            best = before;
            most = likeness;
        }

        if (best is null || best.Degree == after.Degree || IsElsewhere(old, best.Word, current, after.Word) || IsElsewhere(current, after.Word, old, best.Word))
        {
            return null;
        }

        return new CommitmentChange(
            after.Degree > best.Degree ? CommitmentChangeKind.Hardened : CommitmentChangeKind.Softened,
            Slice(old, best.Word),
            Slice(current, after.Word),
            ToSource(old, best.Word),
            ToSource(current, after.Word));
    }

    /// <summary>Whether a word has no counterpart in its statement, but the other task has it elsewhere.</summary>
    private static bool IsElsewhere(TaskProfile task, TextSpan word, TaskProfile other, TextSpan counterpart) =>
        !word.IsEmpty && counterpart.IsEmpty
        && other.Task.Plan.CleanText.Text.AsSpan(other.Body.Start, other.Body.Length).Contains(Slice(task, word), StringComparison.Ordinal);

    private static Statement[] Read(TaskProfile task) =>
        [.. task.Clauses.Select(clause => Read(task, clause)).Where(statement => statement.Words.Count >= LeastWords)];

    private static Statement Read(TaskProfile task, Clause clause)
    {
        CleanText text = task.Task.Plan.CleanText;
        int first = task.Tokens[clause.First].Start;
        int end = task.Tokens[clause.First + clause.Count - 1].End;
        TextSpan word = new(first, 0);
        int degree = CommitmentWords.Plain;
        List<int> words = [];
        for (int i = clause.First; i < clause.First + clause.Count; i++)
        {
            Token token = task.Tokens[i];
            if (word.IsEmpty && CommitmentWords.Match(text.Text.AsSpan(token.Start, end - token.Start), out int found) is > 0 and int length)
            {
                word = new TextSpan(token.Start, length);
                degree = found;
            }

            if (token.Start >= word.End)
            {
                words.Add(token.Word);
            }
        }

        words.Sort();
        return new Statement(words, word, degree);
    }

    /// <summary>The share of words that both have, each as often as it has it (Dice 1945).</summary>
    private static double Likeness(List<int> a, List<int> b)
    {
        int shared = 0;
        for (int i = 0, j = 0; i < a.Count && j < b.Count;)
        {
            int difference = a[i] - b[j];
            shared += difference == 0 ? 1 : 0;
            i += difference <= 0 ? 1 : 0;
            j += difference >= 0 ? 1 : 0;
        }

        return a.Count + b.Count == 0 ? 0 : 2.0 * shared / (a.Count + b.Count);
    }

    private static string Slice(TaskProfile task, TextSpan span) => task.Task.Plan.CleanText.Text.Substring(span.Start, span.Length);

    private static TextSpan ToSource(TaskProfile task, TextSpan span) => task.Task.Plan.CleanText.Map.ToSource(span);

    /// <param name="Words">The numbers of the words, the modal one left out, in rising order.</param>
    /// <param name="Word">The modal word's place in the clean text; empty, at the start of the clause, where there is none.</param>
    /// <param name="Degree">How far the statement commits.</param>
    private sealed record Statement(List<int> Words, TextSpan Word, int Degree);
}
