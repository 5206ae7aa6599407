using System.Collections.Immutable;
using System.Text.RegularExpressions;
using WorkPlan.Analysis;
using WorkPlan.Analysis.Comparison;
using WorkPlan.Core;

namespace WorkPlan.Export.Tests.Infrastructure;

/// <summary>Comparisons of the documents in Fixtures/Comparison, and of texts, as the writers under test write them.</summary>
internal static partial class Compared
{
    internal const string City2020 = "Comparison/city-2020.txt";
    internal const string City2021 = "Comparison/city-2021.txt";
    internal const string City2022 = "Comparison/city-2022.txt";
    internal const string Neighbour = "Comparison/neighbour-2021.txt";
    internal const string Province = "Comparison/province-2021.txt";

    internal static PlanAnalysis Load(string name) => Written.Analyze(Written.Load(name).Plan);

    internal static SourceInfo Source(string name) => Written.Load(name).Source;

    internal static PlanComparison Years() => PlanComparer.Compare(Load(City2020), Load(City2021));

    internal static PlanComparison Regions() => PlanComparer.Compare(Load(City2021), Load(Neighbour), PlanComparerOptions.Regions);

    internal static PlanComparison Levels() => PlanComparer.Compare(Load(Province), Load(City2021), PlanComparerOptions.Levels);

    internal static PlanHistory History() => PlanComparer.Trace([Load(City2020), Load(City2021), Load(City2022)], PlanComparerOptions.Years);

    internal static PlanOrigins Origins() => PlanComparer.FindOrigins(Load(Province), Load(City2020), Load(City2021));

    internal static PlanComparison Texts(string old, string current) =>
        PlanComparer.Compare(Written.Analyze(Plan.Parse(old)), Written.Analyze(Plan.Parse(current)));

    internal static string Json(PlanComparison comparison, string old, string current) =>
        Written.Bytes(stream => ComparisonJson.Write(comparison, Source(old), Source(current), stream));

    internal static string Json(PlanHistory history) => Written.Bytes(
        stream => ComparisonJson.Write(history, [.. ((ImmutableArray<string>)[City2020, City2021, City2022]).Select(Source)], stream));

    internal static string Json(PlanOrigins origins) =>
        Written.Bytes(stream => ComparisonJson.Write(origins, Source(Province), Source(City2020), Source(City2021), stream));

    /// <summary>How sure a match is, is the comparer's own affair: approved files show no such figures.</summary>
    internal static string WithoutLikeness(string json) => Likeness().Replace(json, "$1 0.5");

    internal static string Summary(PlanComparison comparison) => Summary(comparison, PlanViewOptions.Default);

    internal static string Summary(PlanComparison comparison, PlanViewOptions options) =>
        Written.Text(writer => ComparisonSummary.Write(comparison, writer, options));

    internal static string Summary(PlanHistory history, PlanViewOptions options) =>
        Written.Text(writer => ComparisonSummary.Write(history, writer, options));

    internal static string Summary(PlanOrigins origins, PlanViewOptions options) =>
        Written.Text(writer => ComparisonSummary.Write(origins, writer, options));

    [GeneratedRegex("(\"(?:similarity|confidence)\":) [0-9.]+")]
    private static partial Regex Likeness();
}
