using System.Collections.Immutable;

namespace WorkPlan.Analysis.Phrases.Matching;

/// <summary>Finds any of many literals in a text, character for character as given. Immutable.</summary>
/// <remarks>
/// Three parts share the work, each exact on its own: a <see cref="PairFilter"/> names the positions where a literal can start,
/// 64 at a time and without a branch; a <see cref="LiteralTrie"/> walks from there to the longest literal; where such walks go
/// deep in vain again and again, a <see cref="BackwardAutomaton"/> takes over, which reads every character once. So the time
/// is linear in the length of the text and the number of hits, whatever the literals are.
/// </remarks>
internal sealed class LiteralMatcher
{
    private readonly int[] lengths;
    private readonly Lazy<BackwardAutomaton> automaton;

    /// <summary>Builds a matcher; the place of a literal in the list is its id.</summary>
    /// <exception cref="ArgumentException">A literal is empty.</exception>
    internal LiteralMatcher(ImmutableArray<string> literals)
    {
        if (literals.Contains(string.Empty))
        {
            throw new ArgumentException("A literal must not be empty.", nameof(literals));
        }

        lengths = [.. literals.Select(literal => literal.Length)];
        Trie = LiteralTrie.Of(literals);
        Filter = new PairFilter(literals);
        LongestLength = lengths.Length == 0 ? 0 : lengths.Max();
        automaton = new Lazy<BackwardAutomaton>(() => new BackwardAutomaton(literals));
    }

    internal LiteralTrie Trie { get; }

    internal PairFilter Filter { get; }

    /// <summary>The length of the longest literal; 0 where there is none.</summary>
    internal int LongestLength { get; }

    /// <summary>Built when a text needs it first, since most never do.</summary>
    internal BackwardAutomaton Automaton => automaton.Value;

    /// <summary>The hits in a text; enumerating them allocates nothing. Of equal literals, LeftmostLongest gives out the first one only.</summary>
    internal LiteralHits Matches(ReadOnlySpan<char> text, MatchKind kind) => new(this, text, kind);

    /// <summary>Another literal that stands wherever this one does: the next equal one, else the longest one that this one begins with; -1 where there is none.</summary>
    internal int Following(int id) => Trie.Following(id);

    /// <summary>The length of a literal.</summary>
    internal int LengthOf(int id) => lengths[id];
}
