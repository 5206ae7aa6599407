using System.Runtime.CompilerServices;

namespace WorkPlan.Analysis.Phrases.Matching;

/// <summary>Builds a <see cref="LiteralTrie"/>: sorts the literals, then places node after node, each before its children.</summary>
internal sealed class LiteralTrieBuilder
{
    private readonly string[] literals;
    private readonly CharacterCodes codes;
    private readonly TrieCells cells;
    private readonly int[] sorted;
    private readonly int[] following;
    private readonly Stack<Node> open = new();
    private readonly List<ushort> childCodes = [];
    private readonly List<Node> children = [];

    internal LiteralTrieBuilder(IReadOnlyList<string> literals)
    {
        this.literals = [.. literals];
        codes = new CharacterCodes(literals);
        cells = new TrieCells(codes.Count);
        following = new int[literals.Count];
        sorted = [.. Enumerable.Range(0, literals.Count)];
        Array.Sort(sorted, Compare);
    }

    internal LiteralTrie Build()
    {
        open.Push(new Node(LiteralTrie.Root, 0, sorted.Length, 0, -1));
        while (open.TryPop(out Node node))
        {
            Place(EndLiterals(node));
        }

        (TrieCell[] table, int[] ids) = cells.ToArrays();
        return new LiteralTrie(codes.AsTable(), table, ids, following);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private int Compare(int left, int right)
    {
        int order = string.CompareOrdinal(literals[left], literals[right]);
        return order != 0 ? order : left.CompareTo(right);
    }

    /// <summary>Ends the literals that have no more characters, which are the first of its range, and gives back what is left of it.</summary>
    private Node EndLiterals(Node node)
    {
        int first = node.First;
        int end = first;
        while (end < node.End && literals[sorted[end]].Length == node.Depth)
        {
            end++;
        }

        if (end == first)
        {
            return node;
        }

        for (int index = first; index < end; index++)
        {
            following[sorted[index]] = index + 1 < end ? sorted[index + 1] : node.Shorter;
        }

        cells.EndLiteral(node.Cell, sorted[first]);
        return node with { First = end, Shorter = sorted[first] };
    }

    /// <summary>Finds cells for the children of a node and leaves those to be placed next, the first one on top.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void Place(Node node)
    {
        childCodes.Clear();
        children.Clear();
        for (int first = node.First; first < node.End; first = children[^1].End)
        {
            char character = literals[sorted[first]][node.Depth];
            int end = first + 1;
            while (end < node.End && literals[sorted[end]][node.Depth] == character)
            {
                end++;
            }

            childCodes.Add(codes[character]);
            children.Add(new Node(0, first, end, node.Depth + 1, node.Shorter));
        }

        if (children.Count == 0)
        {
            return;
        }

        int place = cells.Place(node.Cell, childCodes);
        for (int index = children.Count - 1; index >= 0; index--)
        {
            open.Push(children[index] with { Cell = place ^ childCodes[index] });
        }
    }

    /// <summary>A node to be placed: the literals of a range of the sorted ones, which share their first characters.</summary>
    /// <param name="Cell">Where the node itself is.</param>
    /// <param name="First">The first literal of the range.</param>
    /// <param name="End">Behind the last one.</param>
    /// <param name="Depth">How many characters they share.</param>
    /// <param name="Shorter">The longest literal that ends before this node on the way to it; -1 where there is none.</param>
    private readonly record struct Node(int Cell, int First, int End, int Depth, int Shorter);
}
