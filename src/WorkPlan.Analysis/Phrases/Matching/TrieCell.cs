namespace WorkPlan.Analysis.Phrases.Matching;

/// <summary>One node of a <see cref="LiteralTrie"/>, in eight bytes. An unused cell is all zero.</summary>
internal struct TrieCell
{
    /// <summary>
    /// Of an inner node, where its children are: the child by a code is at this number XOR the code, and no two nodes have the
    /// same one. Of a leaf, the id of its literal.
    /// </summary>
    internal int Link;

    /// <summary>The code of the character that leads here.</summary>
    internal ushort Code;

    internal TrieNodeKind Kind;
}
