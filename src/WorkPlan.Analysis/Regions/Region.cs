using System.Collections.Immutable;

namespace WorkPlan.Analysis.Regions;

/// <summary>An administrative division under one code and one name. Immutable; a gazetteer has one instance of each.</summary>
/// <remarks>
/// What got another code or name is another region: 邕宁县 (450121, until 2004) became 邕宁区 (450109), which is the first one's
/// <see cref="Successor"/>. Years are those of the lists that the table was made of, not of the decisions: a change falls between
/// <see cref="Until"/> of the old region and <see cref="Since"/> of the new one.
/// </remarks>
public sealed class Region
{
    /// <summary>Stands for the month of the first list where the oldest has the region.</summary>
    internal const int Always = 0;

    /// <summary>Stands for the month of the last list where the newest has the region.</summary>
    internal const int StillListed = int.MaxValue;

    internal Region(string code, string name, int sinceMonth, int untilMonth)
    {
        Code = code;
        Name = name;
        SinceMonth = sinceMonth;
        UntilMonth = untilMonth;
    }

    /// <summary>The code of GB/T 2260, six digits: 450109. A code can pass to another division later.</summary>
    public string Code { get; }

    /// <summary>The official name in full: 邕宁区, 恩施土家族苗族自治州.</summary>
    public string Name { get; }

    /// <summary>The level, as the code tells it.</summary>
    public RegionLevel Level => Code.EndsWith("0000", StringComparison.Ordinal) ? RegionLevel.Province
        : Code.EndsWith("00", StringComparison.Ordinal) ? RegionLevel.Prefecture
        : RegionLevel.County;

    /// <summary>
    /// The division around this one in the last year that lists it; null for provinces. Of counties without a prefecture, such as those
    /// of Beijing, 仙桃市 and 济源市, it is the province.
    /// </summary>
    public Region? Parent { get; internal init; }

    /// <summary>This region and those around it, outermost first: 广西壮族自治区, 南宁市, 邕宁区.</summary>
    public ImmutableArray<Region> Path => Parent is null ? [this] : [.. Parent.Path, this];

    /// <summary>The year of the first list that has this region; null where the oldest list, of December 2002, has it already.</summary>
    public int? Since => SinceMonth == Always ? null : SinceMonth / 100;

    /// <summary>The year of the last list that has this region; null where the newest, of June 2023, still has it.</summary>
    public int? Until => UntilMonth == StillListed ? null : UntilMonth / 100;

    /// <summary>What this region became; null where it is still listed, and where the lists do not show it, as of districts that were merged.</summary>
    public Region? Successor { get; internal init; }

    /// <summary>The last of the successors, the region itself where there is none. Regions of a time series belong together if theirs is the same.</summary>
    public Region Current => Successor is null ? this : Successor.Current;

    /// <summary>The first list's year and month, such as 200409; <see cref="Always"/> for the oldest.</summary>
    internal int SinceMonth { get; }

    /// <summary>The last list's year and month; <see cref="StillListed"/> for the newest.</summary>
    internal int UntilMonth { get; }

    /// <summary>The code and the names of the path.</summary>
    public override string ToString() => $"{Code} {string.Join(' ', Path.Select(region => region.Name))}";

    /// <summary>Whether the region was listed in a year; before the oldest list and behind the newest, whether that has it.</summary>
    internal bool IsListedIn(int year) => SinceMonth / 100 <= year && year <= UntilMonth / 100;

    /// <summary>How many years lie between a year and those that the region was listed in.</summary>
    internal long YearsFrom(int year) => Math.Max(0, Math.Max((SinceMonth / 100) - (long)year, year - (long)(UntilMonth / 100)));
}
