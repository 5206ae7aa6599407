using System.Numerics;
using WorkPlan.Analysis.Reuse.Clauses;

namespace WorkPlan.Analysis.Reuse.Search;

/// <summary>Finds the clauses that have the same hash, in the order of the plans.</summary>
/// <remarks>
/// Sorted numbers of 64 bits, the hash above and the clause below:
/// <code>
/// hash 32 | clause 32
/// </code>
/// Hashes that stand once, which most do, are left out by a table of bits before anything is sorted. Of one plan's clauses of one hash the
/// first few are kept, so that a plan that repeats itself costs no more than its length. A table over the upper bits of the hashes leads
/// near the place.
/// </remarks>
internal sealed class ClauseIndex
{
    /// <summary>How many clauses of one hash are kept of one plan.</summary>
    internal const int MostOfOnePlan = 4;

    private const int HashBits = 32;
    private const int EntriesABucket = 8;

    private readonly ulong[] entries;
    private readonly int entryCount;
    private readonly int[] buckets;
    private readonly int shift;

    private ClauseIndex(ulong[] entries, int entryCount)
    {
        this.entries = entries;
        this.entryCount = entryCount;
        int bits = Math.Max(1, BitOperations.Log2((uint)Math.Max(1, entryCount / EntriesABucket)));
        shift = HashBits - bits;
        buckets = new int[(1 << bits) + 1];
        foreach (ulong entry in Entries)
        {
            buckets[(int)(HashOf(entry) >> shift) + 1]++;
        }

        for (int i = 1; i < buckets.Length; i++)
        {
            buckets[i] += buckets[i - 1];
        }
    }

    /// <summary>All entries: those of one hash side by side, the earliest plan's first.</summary>
    internal ReadOnlySpan<ulong> Entries => entries.AsSpan(0, entryCount);

    /// <summary>Indexes the clauses of all plans by one of their hashes; 0 is no hash.</summary>
    internal static ClauseIndex Build(ReuseCorpus corpus, Func<ReuseClause, uint> hashOf)
    {
        ulong[] entries = Collect(corpus, hashOf);
        Array.Sort(entries);
        return new ClauseIndex(entries, Thin(entries, corpus));
    }

    /// <summary>An entry: a hash, or another number that entries are sorted by, and a clause.</summary>
    internal static ulong EntryOf(uint hash, int clause) => ((ulong)hash << HashBits) | (uint)clause;

    /// <summary>The clause of an entry.</summary>
    internal static int ClauseOf(ulong entry) => (int)(uint)entry;

    /// <summary>The hash of an entry.</summary>
    internal static uint HashOf(ulong entry) => (uint)(entry >> HashBits);

    /// <summary>The entries of a hash; empty where no other clause has it.</summary>
    internal ReadOnlySpan<ulong> Of(uint hash)
    {
        int bucket = (int)(hash >> shift);
        ReadOnlySpan<ulong> near = entries.AsSpan(buckets[bucket]..buckets[bucket + 1]);
        int start = LowerBound(near, EntryOf(hash, 0));
        return near[start..LowerBound(near, EntryOf(hash, -1))];
    }

    /// <summary>The first entry that is not below a value; a clause number is never as great as the greatest of 32 bits.</summary>
    internal static int LowerBound(ReadOnlySpan<ulong> sorted, ulong value)
    {
        int place = sorted.BinarySearch(value);
        return place < 0 ? ~place : place;
    }

    private static ulong[] Collect(ReuseCorpus corpus, Func<ReuseClause, uint> hashOf)
    {
        HashSieve sieve = new(corpus.ClauseCount);
        foreach ((uint hash, _) in Hashes(corpus, hashOf))
        {
            sieve.Meet(hash);
        }

        ulong[] entries = new ulong[Hashes(corpus, hashOf).Count(item => sieve.WasMetTwice(item.Hash))];
        int count = 0;
        foreach ((uint hash, int clause) in Hashes(corpus, hashOf))
        {
            if (sieve.WasMetTwice(hash))
            {
                entries[count++] = EntryOf(hash, clause);
            }
        }

        return entries;
    }

    private static IEnumerable<(uint Hash, int Clause)> Hashes(ReuseCorpus corpus, Func<ReuseClause, uint> hashOf)
    {
        int number = 0;
        foreach (ReusePlan plan in corpus.Plans)
        {
            foreach (ReuseClause clause in plan.Fingerprints)
            {
                if (hashOf(clause) is not 0 and uint hash)
                {
                    yield return (hash, number);
                }

                number++;
            }
        }
    }

    /// <summary>Drops the hashes that stand once after all, and what a plan has too often; what is kept moves to the front.</summary>
    private static int Thin(ulong[] sorted, ReuseCorpus corpus)
    {
        int kept = 0;
        for (int start = 0, end; start < sorted.Length; start = end)
        {
            for (end = start + 1; end < sorted.Length && HashOf(sorted[end]) == HashOf(sorted[start]); end++)
            {
            }

            kept = end - start > 1 ? Keep(sorted, start, end, kept, corpus) : kept;
        }

        return kept;
    }

    private static int Keep(ulong[] sorted, int start, int end, int kept, ReuseCorpus corpus)
    {
        int plan = -1;
        int ofPlan = 0;
        for (int i = start; i < end; i++)
        {
            int next = corpus.PlanOf(ClauseOf(sorted[i]));
            ofPlan = next == plan ? ofPlan + 1 : 1;
            plan = next;
            if (ofPlan <= MostOfOnePlan)
            {
                sorted[kept++] = sorted[i];
            }
        }

        return kept;
    }
}
