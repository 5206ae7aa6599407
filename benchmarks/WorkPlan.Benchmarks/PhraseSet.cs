namespace WorkPlan.Benchmarks;

/// <summary>Phrases as a hash set, for peers that tell where a phrase starts but not which it is.</summary>
internal sealed class PhraseSet
{
    private readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> phrases;
    private readonly int[] lengths;

    internal PhraseSet(string[] phrases)
    {
        this.phrases = new HashSet<string>(phrases, StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();
        lengths = [.. phrases.Select(phrase => phrase.Length).Distinct().OrderDescending()];
    }

    /// <summary>The length of the longest phrase that a text begins with; 0 where there is none.</summary>
    internal int LongestAt(ReadOnlySpan<char> text)
    {
        foreach (int length in lengths)
        {
            if (length <= text.Length && phrases.Contains(text[..length]))
            {
                return length;
            }
        }

        return 0;
    }
}
