namespace WorkPlan.Core;

/// <summary>The beginning of a text, for display.</summary>
internal static class Excerpt
{
    private const int Longest = 24;

    internal static string Of(string text) => text.Length <= Longest ? text : string.Concat(text.AsSpan(0, Longest), "…");
}
