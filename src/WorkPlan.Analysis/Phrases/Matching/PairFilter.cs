namespace WorkPlan.Analysis.Phrases.Matching;

/// <summary>Tells from a character and the next one whether a literal can start there: never no where one does. Immutable.</summary>
/// <remarks>
/// A table of bits, one row for a first character folded to ten bits, one column for a second one folded to eight. In Chinese
/// text that is nearly exact for thousands of literals, and 32 KB stay in the fastest cache. A block is answered without a
/// branch, since whether a position fits is as hard to foresee for a processor as the text itself.
/// <code>
/// words[first % 1024 * 8 + second / 32 % 8], bit second % 32
/// </code>
/// </remarks>
internal sealed class PairFilter
{
    /// <summary>The number of positions that are answered at once.</summary>
    internal const int BlockLength = 64;

    private const int Rows = 1024;
    private const int WordsPerRow = 8;
    private const int BitsPerWord = 32;

    private readonly uint[] words = new uint[Rows * WordsPerRow];

    internal PairFilter(IEnumerable<string> literals)
    {
        foreach (string literal in literals)
        {
            if (literal.Length == 1)
            {
                words.AsSpan(IndexOf(literal[0], '\0'), WordsPerRow).Fill(uint.MaxValue);
            }
            else
            {
                words[IndexOf(literal[0], literal[1])] |= 1u << (literal[1] % BitsPerWord);
            }
        }
    }

    /// <summary>One bit for each of the first 64 positions of a text that is not empty, the first one in the lowest.</summary>
    internal ulong Candidates(ReadOnlySpan<char> text)
    {
        uint[] table = words;
        int last = Math.Min(BlockLength, text.Length - 1);
        char second = text[last];

        // The last character of the text has no next one: it always passes.
        ulong candidates = last < BlockLength ? 1u : 0u;
        for (int position = last - 1; position >= 0; position--)
        {
            char first = text[position];
            candidates = (candidates << 1) | ((table[IndexOf(first, second)] >> (second % BitsPerWord)) & 1);
            second = first;
        }

        return candidates;
    }

    private static int IndexOf(char first, char second) => (first % Rows * WordsPerRow) + (second / BitsPerWord % WordsPerRow);
}
