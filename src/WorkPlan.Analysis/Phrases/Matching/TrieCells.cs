using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace WorkPlan.Analysis.Phrases.Matching;

/// <summary>The cells of a trie that is being built: finds free ones for the children of a node.</summary>
/// <remarks>
/// Free cells form a ring in the order of their places. Each child of a node pays for a number of looks at them, at the
/// first ones, so that the table is dense, then at the last ones, where most are free; where none fits, a block is added, in which
/// the children surely have room. So building is linear, however awkward the literals are. A matcher is built once in a process, so what
/// takes the time is compiled well at once rather than when it is nearly over.
/// </remarks>
internal sealed class TrieCells
{
    private const int LooksAtFirstPerChild = 256;
    private const int LooksAtLastPerChild = 256;
    private const int SmallestBlock = 256;

    /// <summary>The place before the first free cell and behind the last: the root's, which is never free.</summary>
    private const int Ring = LiteralTrie.Root;

    private readonly int blockLength;
    private TrieCell[] cells = [];
    private int[] ids = [];
    private int[] nextFree = [];
    private int[] previousFree = [];
    private bool[] isTaken = [];
    private int length;

    /// <summary>Starts with a root, for codes up to <paramref name="codeCount"/>.</summary>
    internal TrieCells(int codeCount)
    {
        uint codes = (uint)Math.Min(codeCount + 1, char.MaxValue + 1);
        blockLength = (int)Math.Max(SmallestBlock, BitOperations.RoundUpToPowerOf2(codes));
        AddBlock();
        ids[LiteralTrie.Root] = -1;
        isTaken[0] = true;
    }

    /// <summary>Places children by their codes, of which there is at least one, and tells their common number: a child is at that XOR its code.</summary>
    internal int Place(int parent, List<ushort> childCodes)
    {
        ReadOnlySpan<ushort> codes = CollectionsMarshal.AsSpan(childCodes);
        if (!TryFind(codes, nextFree, LooksAtFirstPerChild * codes.Length, out int place)
            && !TryFind(codes, previousFree, LooksAtLastPerChild * codes.Length, out place))
        {
            place = AddBlock();
        }

        isTaken[place] = true;
        cells[parent].Link = place;
        cells[parent].Kind = cells[parent].Kind == TrieNodeKind.Leaf ? TrieNodeKind.InnerLiteral : TrieNodeKind.Inner;
        foreach (ushort code in codes)
        {
            Take(place ^ code);
            cells[place ^ code].Code = code;
        }

        return place;
    }

    /// <summary>Lets a literal end at a cell whose children are not placed yet.</summary>
    internal void EndLiteral(int cell, int id)
    {
        cells[cell].Kind = TrieNodeKind.Leaf;
        cells[cell].Link = id;
        ids[cell] = id;
    }

    /// <summary>The cells, and the literals that end at them.</summary>
    internal (TrieCell[] Cells, int[] Ids) ToArrays() => (cells[..length], ids[..length]);

    /// <summary>Looks for a number that no node has and that puts every child into a free cell, along the ring.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private bool TryFind(ReadOnlySpan<ushort> codes, int[] step, int looks, out int place)
    {
        for (int cell = step[Ring]; cell != Ring && looks > 0; cell = step[cell])
        {
            place = cell ^ codes[0];
            int free = isTaken[place] ? 0 : CountFree(place, codes);
            if (free == codes.Length)
            {
                return true;
            }

            looks -= free + 1;
        }

        place = 0;
        return false;
    }

    /// <summary>The number of children that fit before the first one that does not.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private int CountFree(int place, ReadOnlySpan<ushort> codes)
    {
        int count = 0;
        while (count < codes.Length && IsFree(place ^ codes[count]))
        {
            count++;
        }

        return count;
    }

    /// <summary>A cell is in the ring or links to itself; the root, where the ring begins, is never free.</summary>
    private bool IsFree(int cell) => cell != Ring && nextFree[cell] != cell;

    private void Take(int cell)
    {
        nextFree[previousFree[cell]] = nextFree[cell];
        previousFree[nextFree[cell]] = previousFree[cell];
        nextFree[cell] = cell;
    }

    /// <summary>Adds a block to the end of the ring and tells where it begins.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private int AddBlock()
    {
        int start = length;
        length += blockLength;
        if (length > cells.Length)
        {
            int capacity = Math.Max(length, cells.Length * 2);
            Array.Resize(ref cells, capacity);
            Array.Resize(ref ids, capacity);
            Array.Resize(ref nextFree, capacity);
            Array.Resize(ref previousFree, capacity);
            Array.Resize(ref isTaken, capacity);
        }

        for (int cell = Math.Max(start, 1); cell < length; cell++)
        {
            int last = previousFree[Ring];
            nextFree[last] = cell;
            previousFree[cell] = last;
            nextFree[cell] = Ring;
            previousFree[Ring] = cell;
        }

        return start;
    }
}
