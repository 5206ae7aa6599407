namespace WorkPlan.Analysis.Regions;

/// <summary>Which rows of a table bear a name: chains of entries by the hash of the name. Filled while a table is read, never changed afterwards.</summary>
/// <remarks>An entry holds places in the text instead of strings, so that a table is ready before anything but the text itself is made.</remarks>
internal sealed class NameIndex(string text, int capacity)
{
    private const int Buckets = 1 << 13;
    private const int None = -1;

    private readonly int[] lasts = NewBuckets();
    private readonly int[] starts = new int[capacity];
    private readonly int[] lengths = new int[capacity];
    private readonly int[] rows = new int[capacity];

    /// <summary>For each entry the one before it in the same chain.</summary>
    private readonly int[] previous = new int[capacity];

    private int count;

    /// <summary>The length of the longest name.</summary>
    internal int Longest { get; private set; }

    /// <summary>Adds the name at a place of the text; the rows of one name are added in their order.</summary>
    internal void Add(int start, int length, int row)
    {
        ref int last = ref lasts[BucketOf(text.AsSpan(start, length))];
        starts[count] = start;
        lengths[count] = length;
        rows[count] = row;
        previous[count] = last;
        last = count++;
        Longest = Math.Max(Longest, length);
    }

    internal bool Contains(ReadOnlySpan<char> name) => NextOf(lasts[BucketOf(name)], name) >= 0;

    /// <summary>The rows that bear a name, in their order.</summary>
    internal List<int> Find(ReadOnlySpan<char> name)
    {
        List<int> found = [];
        for (int entry = NextOf(lasts[BucketOf(name)], name); entry >= 0; entry = NextOf(previous[entry], name))
        {
            found.Add(rows[entry]);
        }

        found.Reverse();
        return found;
    }

    /// <summary>The first entry of a chain from the given one on that is the name; negative where none is.</summary>
    private int NextOf(int entry, ReadOnlySpan<char> name)
    {
        while (entry >= 0 && !text.AsSpan(starts[entry], lengths[entry]).SequenceEqual(name))
        {
            entry = previous[entry];
        }

        return entry;
    }

    private static int BucketOf(ReadOnlySpan<char> name)
    {
        uint hash = 0;
        foreach (char character in name)
        {
            hash = (hash * 31) + character;
        }

        return (int)((hash * 2654435769) >> 19) & (Buckets - 1);
    }

    private static int[] NewBuckets()
    {
        int[] buckets = new int[Buckets];
        Array.Fill(buckets, None);
        return buckets;
    }
}
