namespace WorkPlan.Analysis.Phrases.Matching;

/// <summary>A double-array trie over literals. Immutable.</summary>
/// <remarks>
/// J. Aoe, "An Efficient Digital Search Algorithm by Using a Double-Array Structure", 1989, with these departures: a child is
/// found by XOR instead of addition, so that it stays within an aligned block; a cell is checked by the code that leads to it,
/// which suffices as no two inner nodes share their <see cref="TrieCell.Link"/>; codes are dense, by frequency.
/// <code>
/// cells[0]                              the root
/// cells[inner.Link ^ code]              the child by that code, if its Code is that one
/// leaf.Link                             the literal that ends there, the first one among equals
/// ids[index of an inner literal]        the same of an inner node; at the root -1
/// following[id]                         the next equal literal, else the longest one that this one begins with, else -1
/// </code>
/// </remarks>
internal sealed class LiteralTrie
{
    internal const int Root = 0;

    private readonly ushort[] codes;
    private readonly TrieCell[] cells;
    private readonly int[] ids;
    private readonly int[] following;

    internal LiteralTrie(ushort[] codes, TrieCell[] cells, int[] ids, int[] following)
    {
        this.codes = codes;
        this.cells = cells;
        this.ids = ids;
        this.following = following;
    }

    /// <summary>The number of cells, used or not.</summary>
    internal int CellCount => cells.Length;

    /// <summary>The trie of literals that are not empty; the place of a literal in the list is its id.</summary>
    internal static LiteralTrie Of(IReadOnlyList<string> literals) => new LiteralTrieBuilder(literals).Build();

    /// <summary>The longest literal that a text begins with, -1 where there is none.</summary>
    /// <param name="text">Where to look, from its first character on.</param>
    /// <param name="length">The length of the literal; 0 where there is none.</param>
    /// <param name="steps">How many characters had to be looked at.</param>
    internal int Longest(ReadOnlySpan<char> text, out int length, out int steps)
    {
        ushort[] characterCodes = codes;
        TrieCell[] table = cells;
        int found = Root;
        int children = table[Root].Link;
        length = 0;
        steps = 0;
        while (steps < text.Length)
        {
            ushort code = characterCodes[text[steps++]];
            int index = children ^ code;
            TrieCell cell = table[index];
            if (cell.Code != code)
            {
                break;
            }

            if (cell.Kind <= TrieNodeKind.Leaf)
            {
                // A leaf, or an unused cell that the code 0 has led to.
                if (cell.Kind == TrieNodeKind.None)
                {
                    break;
                }

                length = steps;
                return cell.Link;
            }

            if (cell.Kind == TrieNodeKind.InnerLiteral)
            {
                found = index;
                length = steps;
            }

            children = cell.Link;
        }

        return ids[found];
    }

    /// <summary>The literal that ends at a cell, the first one among equals; -1 where there is none.</summary>
    internal int LiteralAt(int cell) => cells[cell].Kind switch
    {
        TrieNodeKind.Leaf => cells[cell].Link,
        TrieNodeKind.InnerLiteral => ids[cell],
        _ => -1,
    };

    /// <summary>Another literal that stands where this one does: the next equal one, else the longest one that this one begins with; -1 where there is none.</summary>
    internal int Following(int id) => following[id];

    /// <summary>The cell that a character leads to from another cell; <see cref="Root"/> where there is none.</summary>
    internal int Child(int cell, char character)
    {
        if (cells[cell].Kind < TrieNodeKind.Inner)
        {
            return Root;
        }

        ushort code = codes[character];
        int index = cells[cell].Link ^ code;
        return cells[index].Code == code && cells[index].Kind != TrieNodeKind.None ? index : Root;
    }
}
