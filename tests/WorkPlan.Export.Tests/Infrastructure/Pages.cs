using System.Collections.Immutable;
using System.Text.RegularExpressions;
using WorkPlan.Analysis;
using WorkPlan.Analysis.Comparison;
using WorkPlan.Core;

namespace WorkPlan.Export.Tests.Infrastructure;

/// <summary>Pages as the writers under test write them.</summary>
internal static partial class Pages
{
    /// <summary>The pages that the same promises hold for.</summary>
    internal static readonly ImmutableDictionary<string, Func<string>> ByName = new Dictionary<string, Func<string>>(StringComparer.Ordinal)
    {
        ["years"] = () => Page(Compared.Years(), Compared.City2020, Compared.City2021),
        ["regions"] = () => Page(Compared.Regions(), Compared.City2021, Compared.Neighbour),
        ["levels"] = () => Page(Compared.Levels(), Compared.Province, Compared.City2021),
        ["history"] = () => Page(Compared.History()),
        ["origins"] = () => Page(Compared.Origins()),
        ["report"] = Reported.OfFixtures,
    }.ToImmutableDictionary(StringComparer.Ordinal);

    internal static string Page(PlanComparison comparison, string old, string current) =>
        Written.Text(writer => ComparisonPage.Write(comparison, Compared.Source(old), Compared.Source(current), writer));

    internal static string Page(PlanHistory history) => Written.Text(writer =>
        ComparisonPage.Write(history, [.. ((string[])[Compared.City2020, Compared.City2021, Compared.City2022]).Select(Compared.Source)], writer));

    internal static string Page(PlanOrigins origins) => Written.Text(writer =>
        ComparisonPage.Write(origins, Compared.Source(Compared.Province), Compared.Source(Compared.City2020), Compared.Source(Compared.City2021), writer));

    /// <summary>The page of two texts from files of a name.</summary>
    internal static string Page(string old, string current, PlanComparerOptions options, string path = "plan.txt") =>
        Page(PlanComparer.Compare(Analyze(old), Analyze(current), options), path);

    internal static string Page(PlanComparison comparison, string path = "plan.txt")
    {
        SourceInfo source = SourceInfo.FromBytes(path, "utf-8", []);
        return Written.Text(writer => ComparisonPage.Write(comparison, source, source, writer));
    }

    internal static PlanAnalysis Analyze(string text) => Written.Analyze(Plan.Parse(text));

    /// <summary>What an approved file shows: the style sheet is a file of its own, and how sure a match is, is the comparer's own affair.</summary>
    internal static string WithoutStyleAndDoubt(string page) => Doubt().Replace(Policy().Replace(Style().Replace(page, "<style></style>"), "sha256-…"), "");

    [GeneratedRegex("<style>.*</style>", RegexOptions.Singleline)]
    private static partial Regex Style();

    [GeneratedRegex("sha256-[A-Za-z0-9+/=]+")]
    private static partial Regex Policy();

    [GeneratedRegex(" <span class=\"doubt\">[^<]*</span>")]
    private static partial Regex Doubt();
}
