using System.Collections.Immutable;

namespace WorkPlan.Analysis.Regions;

/// <summary>Finds the one region that names from the outermost to the innermost can mean; where several are left, there is none.</summary>
/// <remarks>A short form counts where no region that is listed bears the name in full: 东乡县 was one county and is short for another.</remarks>
internal sealed class RegionResolver(RegionTable table)
{
    /// <summary>The region that the last name means; null where the table does not know it, the names contradict each other, or several bear it.</summary>
    internal Region? Resolve(IReadOnlyList<string> names, int? year)
    {
        if (names.Count == 0)
        {
            return null;
        }

        List<Region> left = Within(table.FindFull(names[^1]), names);
        bool isFull = left.Count > 0;
        if (!left.Exists(region => IsListed(region, year)))
        {
            left.AddRange(Within(table.FindShort(names[^1]), names));
        }

        if (year is not null && left.Exists(region => IsListed(region, year)))
        {
            left.RemoveAll(region => !IsListed(region, year));
        }

        return (isFull ? Only(left) : OnlyOfHighest(left)) is { } current ? Choose(left, current, year) : null;
    }

    private static bool IsListed(Region region, int? year) => year is { } wanted ? region.IsListedIn(wanted) : region.Until is null;

    /// <summary>The bearers of the last name that lie in all that the names in front of it mean.</summary>
    private List<Region> Within(ImmutableArray<Region> bearers, IReadOnlyList<string> names)
    {
        List<Region> left = [.. bearers];
        for (int i = 0; i < names.Count - 1 && left.Count > 0; i++)
        {
            ImmutableArray<Region> outer = table.Find(names[i]);
            left.RemoveAll(region => !IsWithin(region, outer));
        }

        return left;
    }

    /// <summary>Whether a region lay or lies in one of others, under any of the names that either had since.</summary>
    private static bool IsWithin(Region region, ImmutableArray<Region> others)
    {
        for (Region? later = region; later is not null; later = later.Successor)
        {
            for (Region? around = later.Parent; around is not null; around = around.Parent)
            {
                Region current = around.Current;
                if (Contains(others, current))
                {
                    return true;
                }
            }
        }

        return false;
    }

    private static bool Contains(ImmutableArray<Region> regions, Region current)
    {
        foreach (Region region in regions)
        {
            if (region.Current == current)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Today's region of all, if it is one.</summary>
    private static Region? Only(List<Region> regions)
    {
        Region? current = regions.Count == 0 ? null : regions[0].Current;
        return regions.TrueForAll(region => region.Current == current) ? current : null;
    }

    /// <summary>
    /// The region of the highest level that a short form means: the province, or the one prefecture or county if all others lie in it,
    /// as 恩施市 lies in 恩施州.
    /// </summary>
    private static Region? OnlyOfHighest(List<Region> regions)
    {
        if (regions.Count == 0)
        {
            return null;
        }

        RegionLevel highest = regions[0].Level;
        foreach (Region region in regions)
        {
            highest = region.Level < highest ? region.Level : highest;
        }

        Region? only = Only(regions.FindAll(region => region.Level == highest));
        bool isMeant = only is not null && (highest == RegionLevel.Province
            || regions.TrueForAll(region => region.Current == only || IsWithin(region, [only])));
        return isMeant ? only : null;
    }

    /// <summary>Of the names and codes of one region the one nearest to the year, the later of two; without a year the last.</summary>
    private static Region Choose(List<Region> regions, Region current, int? year)
    {
        Region chosen = current;
        long least = long.MaxValue;
        foreach (Region region in regions)
        {
            long distance = year is { } wanted ? region.YearsFrom(wanted) : 0;
            if (region.Current == current && (distance < least || (distance == least && region.UntilMonth > chosen.UntilMonth)))
            {
                chosen = region;
                least = distance;
            }
        }

        return chosen;
    }
}
