using System.Collections.Immutable;
using System.Globalization;
using WorkPlan.Analysis.Comparison;
using WorkPlan.Core;

namespace WorkPlan.Export.Views.Comparisons;

/// <summary>Short names that tell the plans of a comparison apart: their years, places, issuers or files.</summary>
internal static class PlanLabels
{
    /// <summary>The first kind of name that every plan has and no two share; else the fallback.</summary>
    internal static ImmutableArray<string> Of(ImmutableArray<Plan> plans, PlanRelation relation, ImmutableArray<string> fallback)
    {
        Func<Plan, string?>[] kinds = relation == PlanRelation.Years
            ? [YearOf, PlaceOf, IssuerOf, FileOf]
            : [PlaceOf, IssuerOf, YearOf, FileOf];
        foreach (Func<Plan, string?> kind in kinds)
        {
            string?[] names = [.. plans.Select(kind)];
            if (names.All(name => !string.IsNullOrWhiteSpace(name)) && names.Distinct(StringComparer.Ordinal).Count() == names.Length)
            {
                return [.. names.Select(name => VisibleText.Of(name!))];
            }
        }

        return fallback;
    }

    private static string? YearOf(Plan plan) =>
        (plan.Metadata.Year ?? plan.Metadata.InferredYear)?.Value.ToString(CultureInfo.InvariantCulture);

    private static string? PlaceOf(Plan plan) => plan.Metadata.Region.IsEmpty ? null : plan.Metadata.Region[^1].Value;

    private static string? IssuerOf(Plan plan) => plan.Metadata.Issuer?.Value;

    private static string? FileOf(Plan plan) => plan.Source.Path is { } path ? path[(path.LastIndexOfAny(['/', '\\']) + 1)..] : null;
}
