using WorkPlan.Analysis.Comparison.Alignment;

namespace WorkPlan.Analysis.Comparison.Changes;

/// <summary>Tells whether texts are the same word for word; blanks, and punctuation at the edges, do not count.</summary>
internal static class Verbatim
{
    /// <summary>Whether both bodies are the same.</summary>
    internal static bool AreSame(TaskProfile a, TaskProfile b) => a.BodyFeature == b.BodyFeature || TextOf(a) == TextOf(b);

    /// <summary>Whether the shorter of two bodies stands in the longer.</summary>
    internal static bool HoldsOther(TaskProfile a, TaskProfile b)
    {
        string left = TextOf(a);
        string right = TextOf(b);
        return left.Length >= right.Length ? left.Contains(right, StringComparison.Ordinal) : right.Contains(left, StringComparison.Ordinal);
    }

    private static string TextOf(TaskProfile task)
    {
        int first = Array.FindIndex(task.Tokens, token => token.IsWritten);
        int last = Array.FindLastIndex(task.Tokens, token => token.IsWritten);
        return first < 0 ? "" : task.TextOf(first, last + 1);
    }
}
