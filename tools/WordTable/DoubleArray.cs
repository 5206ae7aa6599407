namespace WorkPlan.Tools.WordTable;

/// <summary>
/// Places for the nodes of a trie in one array: the child of a node by code c stands at the node's base + c. No two nodes
/// have the same base, so that a cell's own code tells whose child it is.
/// </summary>
/// <remarks>
/// The structure is J. Aoe's ("An efficient digital search algorithm by using a double-array structure", IEEE Transactions on
/// Software Engineering 15, 1989) without the check array. Nodes with several children are placed first, the largest
/// first, each in the first gap that takes it. The only children then fill what is left from the front on, in the order of
/// <see cref="TrieNode.InnerNodes"/>, so that their places rise and are cheap to write down. The root's stretch, one cell for each
/// code, is left to the root alone: a first character is then looked up without a glance at the cell's own code.
/// </remarks>
internal sealed class DoubleArray
{
    private readonly Dictionary<TrieNode, int> bases = [];
    private readonly HashSet<int> usedBases = [];
    private readonly int codeCount;
    private bool[] taken = new bool[1 << 20];
    private int[] nextFree = new int[1 << 20];
    private int nodeCount;

    private DoubleArray(int codeCount)
    {
        this.codeCount = codeCount;
        for (int i = 0; i < nextFree.Length; i++)
        {
            nextFree[i] = i + 1;
        }
    }

    /// <summary>How long the array must be for a look-up of any code from any base.</summary>
    internal int Length { get; private set; }

    internal int NodeCount => nodeCount;

    /// <summary>The base of a node that has children; the root's is 0.</summary>
    internal int BaseOf(TrieNode node) => bases[node];

    internal static DoubleArray Place(TrieNode root, int codeCount)
    {
        DoubleArray array = new(codeCount);
        array.Put(root, 0);
        List<TrieNode> nodes = root.InnerNodes()[1..];
        foreach (TrieNode node in nodes.Where(node => node.Children.Count > 1).OrderByDescending(node => node.Children.Count))
        {
            array.PutInFirstGap(node);
        }

        int place = codeCount;
        foreach (TrieNode node in nodes.Where(node => node.Children.Count == 1))
        {
            place = array.PutBehind(node, place);
        }

        array.Length = array.bases.Values.Max() + codeCount;
        return array;
    }

    private void PutInFirstGap(TrieNode node)
    {
        int[] codes = [.. node.Children.Keys];
        for (int place = FindFree(codeCount); ; place = FindFree(place + 1))
        {
            int candidate = place - codes[0];
            if (candidate > 0 && !usedBases.Contains(candidate) && codes.All(code => IsFree(candidate + code)))
            {
                Put(node, candidate);
                return;
            }
        }
    }

    private int PutBehind(TrieNode node, int previous)
    {
        int code = node.Children.Keys.Single();
        int place = FindFree(previous + 1);
        while (place <= code || usedBases.Contains(place - code))
        {
            place = FindFree(place + 1);
        }

        Put(node, place - code);
        return place;
    }

    private void Put(TrieNode node, int at)
    {
        bases.Add(node, at);
        usedBases.Add(at);
        foreach (int code in node.Children.Keys)
        {
            Reserve(at + code);
            taken[at + code] = true;
            nodeCount++;
        }
    }

    private bool IsFree(int place) => place >= taken.Length || !taken[place];

    private int FindFree(int place)
    {
        Reserve(place + 1);
        int found = place;
        while (taken[found])
        {
            found = nextFree[found];
            Reserve(found + 1);
        }

        // what was passed by leads straight here the next time
        for (int passed = place; passed < found;)
        {
            (passed, nextFree[passed]) = (nextFree[passed], found);
        }

        return found;
    }

    private void Reserve(int place)
    {
        if (place < taken.Length)
        {
            return;
        }

        int old = taken.Length;
        Array.Resize(ref taken, Math.Max(place + 1, old * 2));
        Array.Resize(ref nextFree, taken.Length);
        for (int i = old; i < nextFree.Length; i++)
        {
            nextFree[i] = i + 1;
        }
    }
}
