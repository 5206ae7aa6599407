using System.Collections.Immutable;

namespace WorkPlan.Analysis.Regions;

/// <summary>The regions of a table and their names.</summary>
/// <param name="Regions">All regions in the order of their codes and, of one code, of their years.</param>
/// <param name="FullNames">The official names.</param>
/// <param name="ShortNames">The short forms.</param>
internal sealed record RegionTable(ImmutableArray<Region> Regions, RegionNames FullNames, RegionNames ShortNames)
{
    /// <summary>The regions that bear a name: in full, else, where none does, as a short form.</summary>
    internal ImmutableArray<Region> Find(string name) => FullNames.Find(name) is { IsEmpty: false } full ? full : ShortNames.Find(name);

    /// <summary>Whether a region bears a name, in full or as a short form.</summary>
    internal bool IsName(ReadOnlySpan<char> name) => FullNames.Contains(name) || ShortNames.Contains(name);

    /// <summary>The place of the last region with a code; negative where there is none.</summary>
    internal int LastIndexOf(ReadOnlySpan<char> code) => LastIndexOf(Regions.AsSpan(), code);

    /// <summary>The place of the last region with a code among regions in the order of their codes; negative where there is none.</summary>
    internal static int LastIndexOf(ReadOnlySpan<Region> regions, ReadOnlySpan<char> code)
    {
        int low = 0;
        int high = regions.Length;
        while (low < high)
        {
            int middle = (low + high) >>> 1;
            if (regions[middle].Code.AsSpan().SequenceCompareTo(code) <= 0)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        return low > 0 && code.SequenceEqual(regions[low - 1].Code) ? low - 1 : -1;
    }
}
