namespace WorkPlan.Analysis.Phrases.Matching;

/// <summary>Reads a text from its end to its start and tells at each position the longest literal that stands there. Immutable.</summary>
/// <remarks>
/// A. V. Aho and M. J. Corasick, "Efficient String Matching", 1975, over the reversed literals: the longest one that ends where
/// the automaton has come to, which is all that they report last, is the longest one that starts there in the text. A state is
/// a cell of the trie of the reversed literals.
/// </remarks>
internal sealed class BackwardAutomaton
{
    private readonly LiteralTrie trie;
    private readonly int[] failures;
    private readonly int[] longest;

    internal BackwardAutomaton(IReadOnlyList<string> literals)
    {
        string[] reversed = [.. literals.Select(Reverse)];
        trie = LiteralTrie.Of(reversed);
        failures = new int[trie.CellCount];
        longest = new int[trie.CellCount];
        longest[LiteralTrie.Root] = -1;
        Array.Sort(reversed, (left, right) => right.Length.CompareTo(left.Length));
        Link(reversed);
    }

    /// <summary>The state before the first character.</summary>
    internal static int Start => LiteralTrie.Root;

    /// <summary>The state after one more character towards the start of the text.</summary>
    internal int Next(int state, char character)
    {
        while (true)
        {
            int child = trie.Child(state, character);
            if (child != LiteralTrie.Root || state == LiteralTrie.Root)
            {
                return child;
            }

            state = failures[state];
        }
    }

    /// <summary>The longest literal that starts at the last character read; -1 where there is none.</summary>
    internal int LongestAt(int state) => longest[state];

    private static string Reverse(string literal) => string.Create(literal.Length, literal, static (target, source) =>
    {
        source.CopyTo(target);
        target.Reverse();
    });

    /// <summary>Walks all literals abreast, which come the longest first, so that every state is linked after all shallower ones.</summary>
    private void Link(string[] reversed)
    {
        int[] states = new int[reversed.Length];
        int active = reversed.Length;
        for (int depth = 0; active > 0; depth++)
        {
            while (active > 0 && reversed[active - 1].Length == depth)
            {
                active--;
            }

            for (int index = 0; index < active; index++)
            {
                char character = reversed[index][depth];
                int child = trie.Child(states[index], character);
                failures[child] = depth == 0 ? LiteralTrie.Root : Next(failures[states[index]], character);
                int literal = trie.LiteralAt(child);
                longest[child] = literal >= 0 ? literal : longest[failures[child]];
                states[index] = child;
            }
        }
    }
}
