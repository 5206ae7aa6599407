using System.Collections.Immutable;
using WorkPlan.Analysis;
using WorkPlan.Analysis.Corpora;
using WorkPlan.Export.Tables;

namespace WorkPlan.Export;

/// <summary>
/// One plan as rows of tables: plans, sections, tasks, targets, phrases, refs and units, for <see cref="PlanDatabase"/> and
/// <see cref="CsvTables"/>. Immutable and safe to share between threads; it does not hold on to the plan.
/// </summary>
/// <remarks>
/// Every row has the plan it belongs to, its place in the source as given (<c>start</c> and <c>length</c>, in UTF-16 units), and a
/// <c>quote</c>: the source at that place, or its first 200 units. For a plan itself that is the place of its title. What the JSON gives
/// words or forms to has the same here: names, numbers in the unit stated, days as <c>2021-05-21</c>. Half of a surrogate pair and NUL
/// characters are written as U+FFFD, which shifts no place.
/// </remarks>
public sealed class PlanTables
{
    private PlanTables(string path, ImmutableArray<TableRows> tables)
    {
        Path = path;
        Tables = tables;
    }

    /// <summary>The names of the tables, each behind those that its keys name.</summary>
    public static ImmutableArray<string> Names { get; } = [.. PlanTableSet.All.Select(table => table.Name)];

    /// <summary>The plan's path, which it is known by in the tables.</summary>
    public string Path { get; }

    /// <summary>The rows, in the order of <see cref="Names"/>.</summary>
    internal ImmutableArray<TableRows> Tables { get; }

    /// <summary>Lays a plan out as rows; what is known of it is what its text and its path say.</summary>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static PlanTables Read(PlanAnalysis analysis, SourceInfo source)
    {
        ArgumentNullException.ThrowIfNull(source);
        return Read(analysis, source, CorpusPlan.Read(analysis, new CorpusSource(source.Path)));
    }

    /// <summary>Lays a plan out as rows.</summary>
    /// <param name="analysis">The plan with what the analyzers found in it.</param>
    /// <param name="source">Where it came from.</param>
    /// <param name="counted">The same plan as a corpus counts it: the year, region and level that a manifest or a gazetteer may have added to.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static PlanTables Read(PlanAnalysis analysis, SourceInfo source, CorpusPlan counted)
    {
        ArgumentNullException.ThrowIfNull(analysis);
        ArgumentNullException.ThrowIfNull(source);
        ArgumentNullException.ThrowIfNull(counted);
        return new PlanTables(source.Path, [.. new PlanReader(analysis).Read(new PlanRow(analysis, source, counted))]);
    }

    /// <summary>The path and the number of rows.</summary>
    public override string ToString() => string.Create(
        System.Globalization.CultureInfo.InvariantCulture, $"{Path} · {Tables.Sum(table => table.Count)} rows");
}
