namespace WorkPlan.Analysis.Comparison.Alignment;

/// <summary>Numbers the features of the plans that are compared, from 0 on in the order in which they are met.</summary>
internal sealed class FeatureTable
{
    private readonly Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>>[] numbers =
        [.. Enum.GetValues<FeatureKind>().Select(_ => new Dictionary<string, int>(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>())];

    /// <summary>The number of features of all kinds.</summary>
    internal int Count { get; private set; }

    /// <summary>The number of a feature; a new one where it was not met before.</summary>
    internal int NumberOf(FeatureKind kind, ReadOnlySpan<char> text)
    {
        Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> known = numbers[(int)kind];
        if (!known.TryGetValue(text, out int number))
        {
            number = Count++;
            known[text] = number;
        }

        return number;
    }
}
