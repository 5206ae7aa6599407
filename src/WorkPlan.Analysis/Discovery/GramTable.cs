namespace WorkPlan.Analysis.Discovery;

/// <summary>Exact counts by the hash of a gram: an open-addressed table, at most three quarters full, of 36 bytes a slot.</summary>
internal sealed class GramTable
{
    private const int FirstSize = 1 << 16;

    private ulong[] hashes = new ulong[FirstSize];     // 0 where the slot is free
    private GramCounts[] counts = new GramCounts[FirstSize];
    private int used;

    internal int Count => used;

    /// <summary>The counts of every gram, in no order that means anything; free slots are all 0.</summary>
    internal ReadOnlySpan<GramCounts> Slots => counts;

    /// <summary>The slot of a gram; false where it is not counted.</summary>
    internal bool TryFind(ulong hash, out int slot)
    {
        slot = SlotOf(NotZero(hash));
        return hashes[slot] != 0;
    }

    /// <summary>The slot of a gram, which is added with counts of 0 where it was not there; good until the next one is added.</summary>
    internal int FindOrAdd(ulong hash)
    {
        hash = NotZero(hash);
        int slot = SlotOf(hash);
        if (hashes[slot] != 0)
        {
            return slot;
        }

        if ((used + 1L) * 4 > hashes.Length * 3L)
        {
            Grow();
            slot = SlotOf(hash);
        }

        hashes[slot] = hash;
        used++;
        return slot;
    }

    /// <summary>The counts in a slot.</summary>
    internal ref GramCounts this[int slot] => ref counts[slot];

    private int SlotOf(ulong hash)
    {
        int mask = hashes.Length - 1;
        int slot = (int)(hash >> 32) & mask;
        while (hashes[slot] != 0 && hashes[slot] != hash)
        {
            slot = (slot + 1) & mask;
        }

        return slot;
    }

    private void Grow()
    {
        (ulong[] oldHashes, GramCounts[] oldCounts) = (hashes, counts);
        hashes = new ulong[oldHashes.Length * 2];
        counts = new GramCounts[hashes.Length];
        for (int i = 0; i < oldHashes.Length; i++)
        {
            if (oldHashes[i] != 0)
            {
                int slot = SlotOf(oldHashes[i]);
                (hashes[slot], counts[slot]) = (oldHashes[i], oldCounts[i]);
            }
        }
    }

    private static ulong NotZero(ulong hash) => hash == 0 ? 1 : hash;
}
