namespace WorkPlan.Core.Text;

/// <summary>Lets a text be asked for the words of a set as it is asked for characters.</summary>
internal static class WordSetExtensions
{
    internal static bool ContainsAny(this ReadOnlySpan<char> text, WordSet words) => words.IndexIn(text) >= 0;

    internal static int IndexOfAny(this ReadOnlySpan<char> text, WordSet words) => words.IndexIn(text);
}
