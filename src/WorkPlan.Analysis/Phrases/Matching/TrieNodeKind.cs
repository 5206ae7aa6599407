namespace WorkPlan.Analysis.Phrases.Matching;

/// <summary>What the cell of a trie holds.</summary>
internal enum TrieNodeKind : ushort
{
    /// <summary>No node.</summary>
    None,

    /// <summary>A literal ends here and none goes on.</summary>
    Leaf,

    /// <summary>Literals go on from here and none ends.</summary>
    Inner,

    /// <summary>A literal ends here and others go on.</summary>
    InnerLiteral,
}
