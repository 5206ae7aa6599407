using System.Buffers;

namespace WorkPlan.Core.Text;

/// <summary>Finds many Chinese words in one fast pass: it searches for one rare character of each and then compares.</summary>
/// <remarks>A vectorised search for words works for ASCII only; one for single characters works for all.</remarks>
internal sealed class WordFinder
{
    private readonly string[] words;
    private readonly SearchValues<char> triggers;
    private readonly Dictionary<char, (int Word, int Offset)[]> wordsOf;

    /// <summary>Prepares a search.</summary>
    /// <param name="words">The words, none twice.</param>
    /// <param name="rare">The characters to search for; each word holds one, and the first it holds is taken.</param>
    internal WordFinder(string[] words, string rare)
    {
        this.words = words;
        (int Word, int Offset, char Trigger)[] parts =
            [.. words.Select((word, i) => (i, word.AsSpan().IndexOfAny(rare), word[word.AsSpan().IndexOfAny(rare)]))];
        wordsOf = parts.GroupBy(part => part.Trigger).ToDictionary(group => group.Key, group => group.Select(part => (part.Word, part.Offset)).ToArray());
        triggers = SearchValues.Create([.. wordsOf.Keys]);
    }

    /// <summary>Finds the next word whose rare character stands at or behind <paramref name="position"/>, which moves behind that character.</summary>
    internal bool TryFindNext(ReadOnlySpan<char> text, ref int position, out int at, out int word)
    {
        for (int offset = text[position..].IndexOfAny(triggers); offset >= 0; offset = text[position..].IndexOfAny(triggers))
        {
            int trigger = position + offset;
            position = trigger + 1;
            foreach ((int candidate, int inside) in wordsOf[text[trigger]])
            {
                if (trigger >= inside && text[(trigger - inside)..].StartsWith(words[candidate], StringComparison.Ordinal))
                {
                    (at, word) = (trigger - inside, candidate);
                    return true;
                }
            }
        }

        (at, word) = (0, 0);
        return false;
    }
}
