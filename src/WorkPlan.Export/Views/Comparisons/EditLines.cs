using System.Collections.Immutable;
using WorkPlan.Analysis.Comparison;

namespace WorkPlan.Export.Views.Comparisons;

/// <summary>
/// What changed in a text, a line for each place, with a little around it: deleted in <c>[-…-]</c>, inserted in <c>{+…+}</c>, as
/// wdiff has it.
/// </summary>
internal sealed class EditLines
{
    // How much of what did not change stands beside a change; what would hardly be shorter is not shortened.
    private const int Context = 8;
    private const int Slack = 4;

    // Of a longer stretch the beginning and the length are told.
    private const int LongestStretch = 160;

    // Two texts that share less of the shorter one have but words in common: their differences, word by word, would be noise.
    private const double LeastKept = 0.3;

    private const string Gap = "…";

    // U+21B5, the sign on the key that ends a line: a text may hold line ends, a line of the screen not.
    private const string LineEnd = "\u21B5";

    private readonly List<List<Run>> lines = [[]];

    internal static List<List<Run>> Of(ImmutableArray<PlanEdit> edits)
    {
        EditLines book = new();
        if (IsRewritten(edits))
        {
            book.AddMarked(string.Concat(edits.Select(edit => edit.OldText)), "");
            book.lines.Add([]);
            book.AddMarked("", string.Concat(edits.Select(edit => edit.NewText)));
            return book.lines;
        }

        for (int i = 0; i < edits.Length; i++)
        {
            PlanEdit edit = edits[i];
            if (edit.Kind == EditKind.Unchanged)
            {
                book.AddContext(edit.NewText, isFirst: i == 0, isLast: i == edits.Length - 1);
            }
            else
            {
                book.AddMarked(edit.OldText, edit.NewText);
            }
        }

        return book.lines;
    }

    private static bool IsRewritten(ImmutableArray<PlanEdit> edits)
    {
        int kept = edits.Sum(edit => edit.Kind == EditKind.Unchanged ? edit.NewText.Length : 0);
        return kept < LeastKept * Math.Min(edits.Sum(edit => edit.OldText.Length), edits.Sum(edit => edit.NewText.Length));
    }

    private void AddMarked(string old, string current)
    {
        if (old.Length > 0)
        {
            lines[^1].Add(new Run($"[-{Show(old)}-]", Ink.Removed));
        }

        if (current.Length > 0)
        {
            lines[^1].Add(new Run($"{{+{Show(current)}+}}", Ink.Added));
        }
    }

    /// <summary>What stands between two changes; where it is long, the line ends in it.</summary>
    private void AddContext(string text, bool isFirst, bool isLast)
    {
        int front = isFirst ? 0 : Context;
        int back = isLast ? 0 : Context;
        if (text.Length <= front + back + Slack)
        {
            lines[^1].Add(Run.Faint(Show(text)));
            return;
        }

        if (!isFirst)
        {
            int end = char.IsHighSurrogate(text[front - 1]) ? front - 1 : front;
            lines[^1].Add(Run.Faint(Show(text[..end]) + Gap));
        }

        if (!isFirst && !isLast)
        {
            lines.Add([]);
        }

        if (!isLast)
        {
            int start = text.Length - back;
            lines[^1].Add(Run.Faint(Gap + Show(text[(char.IsLowSurrogate(text[start]) ? start + 1 : start)..])));
        }
    }

    private static string Show(string text) =>
        VisibleText.Beginning(text.ReplaceLineEndings("\n").Replace("\n", LineEnd, StringComparison.Ordinal), LongestStretch);
}
