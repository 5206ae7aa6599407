namespace WorkPlan.Analysis.Discovery;

/// <summary>Says in how many documents a gram is at most, in memory that does not grow.</summary>
/// <remarks>
/// A count-min sketch of two rows in one array with conservative update (Estan and Varghese 2002): a gram's estimate is the lesser of its two cells
/// and only cells at that value are raised. Estimates are never too low, so that no frequent gram is lost; the exact counts come from a
/// second pass over the grams that the sketch lets through.
/// </remarks>
internal sealed class GramSketch
{
    private const int CellBits = 25;

    private readonly ushort[] cells = new ushort[1 << CellBits];

    /// <summary>Counts one more document for a gram.</summary>
    internal void Add(ulong hash)
    {
        ref ushort first = ref cells[FirstOf(hash)];
        ref ushort second = ref cells[SecondOf(hash)];
        ushort least = Math.Min(first, second);
        if (least < ushort.MaxValue)
        {
            first = Math.Max(first, (ushort)(least + 1));
            second = Math.Max(second, (ushort)(least + 1));
        }
    }

    /// <summary>Whether a gram may be in so many documents.</summary>
    internal bool MayReach(ulong hash, int documents) => Math.Min(cells[FirstOf(hash)], cells[SecondOf(hash)]) >= Math.Min(documents, ushort.MaxValue);

    /// <summary>The least number of documents, at or above the one asked for, that no more than so many cells reach.</summary>
    internal int LeastReachedBy(int mostCells, int asked)
    {
        int[] counts = new int[ushort.MaxValue + 1];
        foreach (ushort cell in cells)
        {
            counts[cell]++;
        }

        int least = ushort.MaxValue + 1;
        for (long reached = 0; least > asked && reached + counts[least - 1] <= mostCells; least--)
        {
            reached += counts[least - 1];
        }

        return least;
    }

    private static int FirstOf(ulong hash) => (int)(hash >> (64 - CellBits));

    private static int SecondOf(ulong hash) => (int)(hash & ((1 << CellBits) - 1));
}
