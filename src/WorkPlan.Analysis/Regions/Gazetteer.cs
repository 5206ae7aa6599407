using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using WorkPlan.Core;

namespace WorkPlan.Analysis.Regions;

/// <summary>
/// The administrative divisions of China down to counties, with codes, and the names and codes that they had since December 2002.
/// Immutable and safe to share between threads.
/// </summary>
/// <remarks>
/// The table is made from the revisions of GB/T 2260 from 2002 to 2016 and the statisticians' lists from 2017 to June 2023;
/// regions.notice.md names the sources and what they do not show. Of Hong Kong, Macau and Taiwan it has the first level only.
/// </remarks>
/// <example>
/// <code>
/// Gazetteer gazetteer = Gazetteer.ReadDefault();
/// if (gazetteer.TryResolve(["广西", "邕宁县"], 2003, out Region? region))
///     Console.WriteLine($"{region} is {region.Current} today");
/// </code>
/// </example>
public sealed class Gazetteer
{
    private const string DefaultName = "regions.tsv";

    private readonly RegionTable table;
    private readonly RegionResolver resolver;
    private readonly PlanRegionFinder plans;

    private Gazetteer(RegionTable table)
    {
        this.table = table;
        resolver = new RegionResolver(table);
        plans = new PlanRegionFinder(table, resolver);
    }

    /// <summary>All regions, those that were renamed or dissolved included, in the order of their codes and, of one code, of their years. Each call lists them anew.</summary>
    public ImmutableArray<Region> Regions => table.All();

    /// <summary>Reads the gazetteer that comes with the library. Each call reads it anew.</summary>
    public static Gazetteer ReadDefault()
    {
        using Stream table = typeof(Gazetteer).Assembly.GetManifestResourceStream(DefaultName)!;
        return new Gazetteer(RegionTable.Read(table));
    }

    /// <summary>Finds the region of a code of six digits; of several that had it one after the other, the last.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="code"/> is null.</exception>
    public bool TryGet(string code, [NotNullWhen(true)] out Region? region)
    {
        ArgumentNullException.ThrowIfNull(code);
        int row = table.LastRowOf(code);
        region = row < 0 ? null : table[row];
        return region is not null;
    }

    /// <summary>
    /// The regions that bear or bore a name, in the order of their codes; empty where there are none. Names in full (邕宁区) and short
    /// forms (邕宁, 广西, 恩施州, 融水县) are found; where a region bears the name in full, those that have it as a short form are not.
    /// </summary>
    /// <exception cref="ArgumentNullException"><paramref name="name"/> is null.</exception>
    public ImmutableArray<Region> Find(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        return table.Find(name);
    }

    /// <summary>Finds the one region that names mean, as <see cref="PlanMetadata.Region"/> gives them.</summary>
    /// <remarks>
    /// The last name must be borne by one region only that lies, or lay, in all that the other names mean. Of several bearers those that were
    /// listed in the year count; without a year all that were since 2002. What stays ambiguous (鼓楼区), contradicts itself (浙江省, 邕宁区)
    /// or is no division in the table (development zones, towns, the Production and Construction Corps) is not resolved, not to
    /// what lies around it either. A short form counts where no listed region bears it as a name in full, and means the province that has it; else
    /// the one region that has it, or that holds all others that have it, as 恩施 means 恩施州 and not 恩施市; 朝阳 means none. Of a region that was renamed the result is the one that was
    /// listed under that name; its <see cref="Region.Current"/> is today's.
    /// </remarks>
    /// <param name="names">The names, outermost first; those between may be missing.</param>
    /// <param name="year">The year that the names are from; null where it is not known.</param>
    /// <param name="region">The region.</param>
    /// <exception cref="ArgumentNullException"><paramref name="names"/> is null.</exception>
    public bool TryResolve(IReadOnlyList<string> names, int? year, [NotNullWhen(true)] out Region? region)
    {
        ArgumentNullException.ThrowIfNull(names);
        region = resolver.Resolve(names, year);
        return region is not null;
    }

    /// <summary>
    /// Finds the one region that a plan is from: by the regions of its metadata, or where it has none, by the name of its issuer, then its
    /// title, if it starts with regions and a word for an authority (深圳教育局). Plans of national bodies have none.
    /// </summary>
    /// <remarks>
    /// The year is the plan's, stated or inferred, else the first of its period, else that of its publication. A region that neither the
    /// issuer's name nor the title has, but only the rest of the text, counts if the text calls itself by its level (全市, 我市) more often than
    /// by another: a district's plan that speaks of 上海市 and of 全区 is not the city's.
    /// </remarks>
    /// <exception cref="ArgumentNullException"><paramref name="plan"/> is null.</exception>
    public bool TryResolve(Plan plan, [NotNullWhen(true)] out Region? region)
    {
        ArgumentNullException.ThrowIfNull(plan);
        region = plans.Find(plan);
        return region is not null;
    }

    /// <summary>The number of regions.</summary>
    public override string ToString() => $"{table.Count} regions";
}
