namespace WorkPlan.Tools.WordTable;

/// <summary>A node of the trie of all words; the way to it spells a prefix.</summary>
internal sealed class TrieNode
{
    /// <summary>What the dictionary says of the prefix, where that is a word.</summary>
    internal DictionaryWord? Word { get; private set; }

    /// <summary>The nodes one character further, by the character's code.</summary>
    internal SortedDictionary<int, TrieNode> Children { get; } = [];

    internal static TrieNode Build(DictionaryFile dictionary, CharacterCodes codes)
    {
        TrieNode root = new();
        foreach ((string word, DictionaryWord entry) in dictionary.Words.Where(word => CharacterCodes.IsInBlocks(word.Key)))
        {
            TrieNode node = root;
            foreach (char character in word)
            {
                if (!node.Children.TryGetValue(codes[character], out TrieNode? child))
                {
                    node.Children.Add(codes[character], child = new TrieNode());
                }

                node = child;
            }

            node.Word = entry;
        }

        return root;
    }

    /// <summary>The nodes that have children, this one first, level by level.</summary>
    internal List<TrieNode> InnerNodes()
    {
        List<TrieNode> nodes = [this];
        for (int i = 0; i < nodes.Count; i++)
        {
            nodes.AddRange(nodes[i].Children.Values.Where(child => child.Children.Count > 0));
        }

        return nodes;
    }
}
