namespace WorkPlan.Analysis.Reuse.Search;

/// <summary>The clauses of one hash that many plans have, by region, so that a taker's own region and those above it are found at once.</summary>
internal sealed class CommonClauses
{
    /// <summary>Up to so many clauses of one hash, each is looked at.</summary>
    internal const int Many = 64;

    private readonly Dictionary<uint, ulong[]> byHash = [];

    internal CommonClauses(ClauseIndex index, ReuseCorpus corpus)
    {
        ReadOnlySpan<ulong> entries = index.Entries;
        for (int start = 0; start < entries.Length;)
        {
            uint hash = ClauseIndex.HashOf(entries[start]);
            int count = index.Of(hash).Length;
            if (count > Many)
            {
                byHash.Add(hash, SortByRegion(entries.Slice(start, count), corpus));
            }

            start += count;
        }
    }

    /// <summary>The clauses of a hash in one region, in the order of the plans.</summary>
    internal ReadOnlySpan<ulong> Of(uint hash, uint region)
    {
        ReadOnlySpan<ulong> all = byHash[hash];
        return all[ClauseIndex.LowerBound(all, ClauseIndex.EntryOf(region, 0))..ClauseIndex.LowerBound(all, ClauseIndex.EntryOf(region + 1, 0))];
    }

    private static ulong[] SortByRegion(ReadOnlySpan<ulong> entries, ReuseCorpus corpus)
    {
        ulong[] sorted = new ulong[entries.Length];
        for (int i = 0; i < sorted.Length; i++)
        {
            int clause = ClauseIndex.ClauseOf(entries[i]);
            sorted[i] = ClauseIndex.EntryOf((uint)corpus.Regions.Numbers[corpus.PlanOf(clause)], clause);
        }

        Array.Sort(sorted);
        return sorted;
    }
}
