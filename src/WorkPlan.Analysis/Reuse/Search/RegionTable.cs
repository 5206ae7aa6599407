using WorkPlan.Analysis.Corpora;

namespace WorkPlan.Analysis.Reuse.Search;

/// <summary>Numbers the regions of a corpus; a plan of nowhere known has a number of its own.</summary>
internal sealed class RegionTable
{
    private readonly List<CorpusRegion> regions = [];
    private readonly Dictionary<string, int> numbers = new(StringComparer.Ordinal);
    private readonly int[][] above;

    internal RegionTable(IEnumerable<CorpusRegion> regionsOfPlans)
    {
        Numbers = [.. regionsOfPlans.Select(NumberOf)];
        above = [.. regions.Select(region => region.IsKnown ? [.. Above(region.Path)] : Array.Empty<int>())];
    }

    /// <summary>The number of each plan's region.</summary>
    internal int[] Numbers { get; }

    /// <summary>The number of regions.</summary>
    internal int Count => regions.Count;

    internal CorpusRegion this[int number] => regions[number];

    /// <summary>The regions that hold one and have a plan, the nearest first, the state last.</summary>
    internal ReadOnlySpan<int> Above(int number) => above[number];

    /// <summary>How the region of a source stands to that of the taker.</summary>
    internal ReuseRelation RelationOf(int source, int taker)
    {
        CorpusRegion from = regions[source];
        CorpusRegion to = regions[taker];
        return !from.IsKnown || !to.IsKnown ? ReuseRelation.Other
            : source == taker ? ReuseRelation.OwnEarlier
            : from.Contains(to) ? ReuseRelation.Upper
            : to.Contains(from) ? ReuseRelation.Lower
            : AreNeighbours(from, to) ? ReuseRelation.Neighbour
            : ReuseRelation.Other;
    }

    private static bool AreNeighbours(CorpusRegion one, CorpusRegion other)
    {
        int outer = one.Path.LastIndexOf('/');
        return one.Level == other.Level
            && outer == other.Path.LastIndexOf('/')
            && (outer >= 0 ? one.Path.AsSpan(0, outer).SequenceEqual(other.Path.AsSpan(0, outer)) : one.Level == PlanLevel.Province);
    }

    private int NumberOf(CorpusRegion region)
    {
        if (!region.IsKnown)
        {
            regions.Add(region);
            return regions.Count - 1;
        }

        if (!numbers.TryGetValue(region.Path, out int number))
        {
            number = regions.Count;
            regions.Add(region);
            numbers.Add(region.Path, number);
        }

        return number;
    }

    private IEnumerable<int> Above(string path)
    {
        while (path.Length > 0)
        {
            path = path[..Math.Max(0, path.LastIndexOf('/'))];
            if (numbers.TryGetValue(path, out int number))
            {
                yield return number;
            }
        }
    }
}
