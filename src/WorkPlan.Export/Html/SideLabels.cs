using System.Globalization;
using System.Text;
using WorkPlan.Analysis.Comparison;
using WorkPlan.Core;

namespace WorkPlan.Export.Html;

/// <summary>What the plans of a page are called: by their years or regions where those tell them apart.</summary>
internal static class SideLabels
{
    private const int LongestRegion = 12;

    /// <summary>Names for the two plans of a comparison, never the same for both.</summary>
    internal static (string Old, string New) Of(Plan old, Plan current, PlanRelation relation) => relation switch
    {
        PlanRelation.Regions => Different(RegionOf(old), RegionOf(current), ("甲", "乙")),
        PlanRelation.Levels => Different(RegionOf(old), RegionOf(current), ("上级", "本级")) is { Old: not "上级" } regions
            ? ($"{regions.Old}（上级）", $"{regions.New}（本级）")
            : ("上级", "本级"),
        _ => Different(YearOf(old), YearOf(current), ("前一份", "后一份")),
    };

    /// <summary>Names for plans that follow one another: their years, else their places in the row.</summary>
    internal static string[] Of(IReadOnlyList<Plan> plans)
    {
        string?[] years = [.. plans.Select(YearOf)];
        return years.Contains(null) || years.Distinct(StringComparer.Ordinal).Count() < years.Length
            ? [.. years.Select((year, i) => string.Create(CultureInfo.InvariantCulture, $"之{i + 1}{(year is null ? "" : $" {year}")}"))]
            : [.. years.OfType<string>()];
    }

    /// <summary>The year or years that a plan is for, as stated or inferred; null where neither is known.</summary>
    internal static string? YearOf(Plan plan) => plan.Metadata switch
    {
        { Year: { Value: var year } } => string.Create(CultureInfo.InvariantCulture, $"{year}年"),
        { Period: { Value: var (first, last) } } => string.Create(CultureInfo.InvariantCulture, $"{first}–{last}年"),
        { InferredYear: { Value: var year } } => string.Create(CultureInfo.InvariantCulture, $"{year}年（推断）"),
        _ => null,
    };

    private static (string Old, string New) Different(string? old, string? current, (string Old, string New) otherwise) =>
        old is null || current is null || old.Equals(current, StringComparison.Ordinal) ? otherwise : (old, current);

    /// <summary>The innermost region; null where there is none, or none that could head a column.</summary>
    private static string? RegionOf(Plan plan) =>
        plan.Metadata.Region is [.., { Value: { Length: > 0 and <= LongestRegion } region }] && region.EnumerateRunes().All(Rune.IsLetter) ? region : null;
}
