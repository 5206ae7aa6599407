using System.Collections.Immutable;

namespace WorkPlan.Analysis.Regions;

/// <summary>Which regions bear a name. Filled while a table is read, never changed afterwards.</summary>
internal sealed class RegionNames(int capacity)
{
    private const int None = -1;

    private readonly Dictionary<string, int> lasts = new(capacity, StringComparer.Ordinal);

    /// <summary>The bearers of all names; each leads to the one before it with the same name.</summary>
    private readonly List<(Region Region, int Previous)> bearers = new(capacity);

    /// <summary>The length of the longest name.</summary>
    internal int Longest { get; private set; }

    internal void Add(string name, Region region)
    {
        bearers.Add((region, lasts.GetValueOrDefault(name, None)));
        lasts[name] = bearers.Count - 1;
        Longest = Math.Max(Longest, name.Length);
    }

    internal bool Contains(ReadOnlySpan<char> name) => lasts.GetAlternateLookup<ReadOnlySpan<char>>().ContainsKey(name);

    /// <summary>The regions that bear a name, in the order of the table; empty where none does.</summary>
    internal ImmutableArray<Region> Find(string name)
    {
        List<Region> found = [];
        for (int i = lasts.GetValueOrDefault(name, None); i >= 0; i = bearers[i].Previous)
        {
            found.Add(bearers[i].Region);
        }

        found.Reverse();
        return [.. found];
    }
}
