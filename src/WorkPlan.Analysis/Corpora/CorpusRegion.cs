namespace WorkPlan.Analysis.Corpora;

/// <summary>Where the plans of one row of a table come from: a region, the whole state, or nowhere that is known.</summary>
/// <param name="Path">The names from the outside in, set apart by <c>/</c>, as the region is called today; empty for the state and where unknown.</param>
/// <param name="Code">The code of six digits by GB/T 2260; empty where the gazetteer does not know the region.</param>
/// <param name="Level">The level of government.</param>
public sealed record CorpusRegion(string Path, string Code, PlanLevel Level)
{
    /// <summary>The state.</summary>
    public static CorpusRegion National { get; } = new("", "", PlanLevel.National);

    /// <summary>Nowhere that is known. Such plans share no row: they count in a year, in no region.</summary>
    public static CorpusRegion Unknown { get; } = new("", "", PlanLevel.Unknown);

    /// <summary>Whether the plans stand in a row of their own.</summary>
    public bool IsKnown => Path.Length > 0 || Level == PlanLevel.National;

    /// <summary>The innermost name; 全国 for the state, 地区不详 where unknown.</summary>
    public string Name => Path.Length > 0 ? Path[(Path.LastIndexOf('/') + 1)..] : Level == PlanLevel.National ? "全国" : "地区不详";

    /// <summary>Whether another region lies inside this one; everything lies inside the state, nothing inside itself.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="other"/> is null.</exception>
    public bool Contains(CorpusRegion other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return Level == PlanLevel.National
            ? other.Path.Length > 0
            : Path.Length > 0 && other.Path.Length > Path.Length && other.Path[Path.Length] == '/' && other.Path.StartsWith(Path, StringComparison.Ordinal);
    }

    /// <summary>The names, or 全国 or 地区不详.</summary>
    public override string ToString() => Path.Length > 0 ? Path : Name;
}
