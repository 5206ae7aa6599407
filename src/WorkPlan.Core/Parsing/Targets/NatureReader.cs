namespace WorkPlan.Core.Parsing.Targets;

/// <summary>Reads how binding a target is, where 约束性 or 预期性 is printed with it.</summary>
internal static class NatureReader
{
    private const int Reach = 8;

    /// <summary>The nature printed in the clause or in a bracket right behind it; null where none is.</summary>
    internal static TargetNature? Read(ReadOnlySpan<char> text, int start, int end)
    {
        bool isBracket = end < text.Length && text[end] is '（' or '(';
        ReadOnlySpan<char> clause = text[start..(isBracket ? Math.Min(text.Length, end + Reach) : end)];
        return clause.IndexOf("约束性", StringComparison.Ordinal) >= 0 ? TargetNature.Binding
            : clause.IndexOf("预期性", StringComparison.Ordinal) >= 0 ? TargetNature.Expected : null;
    }
}
