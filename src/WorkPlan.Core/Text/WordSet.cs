namespace WorkPlan.Core.Text;

/// <summary>Finds any of several words in a short text. Immutable.</summary>
/// <remarks>The base class library's search for several words is vectorised for Latin text only.</remarks>
internal sealed class WordSet
{
    private readonly CharacterBuckets<string> byFirst;

    private WordSet(string[] words) => byFirst = new CharacterBuckets<string>(words, word => word[0]);

    /// <summary>A set of words, each of at least one character.</summary>
    internal static WordSet Of(string[] words) => new(words);

    /// <summary>The first place in <paramref name="text"/> at which one of the words stands; -1 where none does.</summary>
    internal int IndexIn(ReadOnlySpan<char> text)
    {
        for (int i = 0; i < text.Length; i++)
        {
            if (byFirst[text[i]] is { } words && StandsAt(text[i..], words))
            {
                return i;
            }
        }

        return -1;
    }

    private static bool StandsAt(ReadOnlySpan<char> text, string[] words)
    {
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
