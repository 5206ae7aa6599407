using System.Buffers;
using System.Collections.Immutable;
using WorkPlan.Core.Text;

namespace WorkPlan.Analysis.Segmentation;

/// <summary>Finds the user's words in a text: of all that occur, the leftmost, and of those that begin there, the longest.</summary>
/// <remarks>Looking at one place takes as long as the longest word that begins with the character there, at most.</remarks>
internal sealed class UserWordFinder
{
    private const int Root = 0;
    private const int CharacterBits = 16;

    /// <summary>The nodes of a trie: the number of a node and a character give the number of the next one.</summary>
    private readonly Dictionary<long, int> next = [];

    /// <summary>The words that end at nodes.</summary>
    private readonly Dictionary<int, PartOfSpeech> ends = [];
    private readonly SearchValues<char> firstCharacters;

    /// <summary>Prepares a search.</summary>
    /// <param name="words">The words; none is empty.</param>
    /// <param name="table">Gives words their part of speech where the user gives none.</param>
    internal UserWordFinder(ImmutableArray<UserWord> words, WordTable table)
    {
        foreach (UserWord word in words)
        {
            int node = Root;
            foreach (char character in word.Text)
            {
                long step = Step(node, character);
                node = next.TryGetValue(step, out int known) ? known : next[step] = next.Count + 1;
            }

            ends[node] = word.PartOfSpeech.IsNone ? table.PartOfSpeechOf(word.Text) : word.PartOfSpeech;
        }

        firstCharacters = SearchValues.Create([.. words.Select(word => word.Text[0])]);
    }

    /// <summary>Finds the first word at or behind <paramref name="from"/>.</summary>
    internal bool TryFindNext(ReadOnlySpan<char> text, int from, out Word word)
    {
        for (int at = from; at < text.Length; at++)
        {
            int ahead = text[at..].IndexOfAny(firstCharacters);
            if (ahead < 0)
            {
                break;
            }

            at += ahead;
            if (TryMatch(text[at..], out int length, out PartOfSpeech speech))
            {
                word = new Word(new TextSpan(at, length), speech);
                return true;
            }
        }

        word = default;
        return false;
    }

    private bool TryMatch(ReadOnlySpan<char> text, out int length, out PartOfSpeech speech)
    {
        length = 0;
        speech = PartOfSpeech.None;
        int node = Root;
        for (int end = 0; end < text.Length && next.TryGetValue(Step(node, text[end]), out node); end++)
        {
            if (ends.TryGetValue(node, out PartOfSpeech found))
            {
                (length, speech) = (end + 1, found);
            }
        }

        return length > 0;
    }

    private static long Step(int node, char character) => ((long)node << CharacterBits) | character;
}
