using WorkPlan.Analysis.Discovery;

namespace WorkPlan.Analysis.Tests.Discovery;

public sealed class GramCountingTests
{
    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public void A_sketch_never_says_too_little(int seed)
    {
        GramSketch sketch = new();
        Dictionary<ulong, int> counts = [];
        foreach (ulong hash in Hashes(seed, 200_000, 50_000))
        {
            sketch.Add(hash);
            counts[hash] = counts.GetValueOrDefault(hash) + 1;
        }

        Assert.All(counts.Take(5000), pair => Assert.True(sketch.MayReach(pair.Key, pair.Value)));
        Assert.Equal(3, sketch.LeastReachedBy(int.MaxValue, 3));
        Assert.True(sketch.LeastReachedBy(1000, 3) > 3);
    }

    [Fact]
    public void A_table_counts_as_a_dictionary_does()
    {
        GramTable table = new();
        Dictionary<ulong, int> counts = [];
        foreach (ulong hash in Hashes(3, 400_000, 120_000).Append(0UL).Append(0UL))
        {
            table[table.FindOrAdd(hash)].Count++;
            counts[hash] = counts.GetValueOrDefault(hash) + 1;
        }

        Assert.True(counts.All(pair => table.TryFind(pair.Key, out int slot) && table[slot].Count == pair.Value));
        Assert.False(table.TryFind(7, out _));
    }

    private static IEnumerable<ulong> Hashes(int seed, int count, int different)
    {
        Random random = new(seed);
        ulong[] hashes = [.. Enumerable.Range(0, different).Select(_ => (ulong)random.NextInt64() * 3)];
        return Enumerable.Range(0, count).Select(_ => hashes[random.Next(different)]);
    }
}
