using System.Collections.Frozen;

namespace WorkPlan.Core.Text;

/// <summary>Finds any of several words in a short text. Immutable.</summary>
/// <remarks>
/// A bit map of the words' first characters, folded to ten bits, refuses nearly every place with one load; only then are
/// words compared. The base class library's search for several words is vectorised for Latin text only.
/// </remarks>
internal sealed class WordSet
{
    private const int Fold = 1023;

    private readonly ulong[] firsts = new ulong[(Fold + 1) / 64];
    private readonly FrozenDictionary<char, string[]> byFirst;

    private WordSet(IEnumerable<string> words)
    {
        byFirst = words.GroupBy(word => word[0]).ToFrozenDictionary(group => group.Key, group => group.ToArray());
        foreach (char first in byFirst.Keys)
        {
            firsts[(first & Fold) >> 6] |= 1UL << (first & 63);
        }
    }

    /// <summary>A set of words, each of at least one character.</summary>
    internal static WordSet Of(string[] words) => new(words);

    /// <summary>The first place in <paramref name="text"/> at which one of the words stands; -1 where none does.</summary>
    internal int IndexIn(ReadOnlySpan<char> text)
    {
        ulong[] map = firsts;
        for (int i = 0; i < text.Length; i++)
        {
            char c = text[i];
            if ((map[(c & Fold) >> 6] >> (c & 63) & 1) != 0 && StandsAt(text[i..]))
            {
                return i;
            }
        }

        return -1;
    }

    private bool StandsAt(ReadOnlySpan<char> text)
    {
        if (!byFirst.TryGetValue(text[0], out string[]? words))
        {
            return false;
        }

        foreach (string word in words)
        {
            if (text.StartsWith(word, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }
}
