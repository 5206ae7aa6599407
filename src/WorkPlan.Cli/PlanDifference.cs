using System.Collections.Immutable;
using WorkPlan.Analysis.Comparison;
using WorkPlan.Export;

namespace WorkPlan.Cli;

/// <summary>What <c>workplan diff</c> found, whichever way it compared, ready to be written in any format.</summary>
/// <param name="IsAny">Whether there is any difference: a task that is not the same in the next plan, or in one plan only.</param>
/// <param name="WriteText">Writes it for reading.</param>
/// <param name="WriteJson">Writes it for programs.</param>
/// <param name="WritePage">Writes it as a page for a browser.</param>
internal sealed record PlanDifference(
    bool IsAny, Action<TextWriter, PlanViewOptions> WriteText, Action<Stream> WriteJson, Action<TextWriter> WritePage)
{
    /// <summary>Two plans, or each of several plans and the next.</summary>
    internal static PlanDifference Between(ImmutableArray<AnalyzedDocument> plans, PlanComparerOptions options) =>
        plans is [var old, var current]
            ? Of(PlanComparer.Compare(old.Analysis, current.Analysis, options), old.Source, current.Source)
            : Of(PlanComparer.Trace(plans.Select(plan => plan.Analysis), options), [.. plans.Select(plan => plan.Source)]);

    /// <summary>This year's plan, last year's and that of the level above.</summary>
    internal static PlanDifference Between(AnalyzedDocument upper, AnalyzedDocument lastYear, AnalyzedDocument thisYear)
    {
        PlanOrigins origins = PlanComparer.FindOrigins(upper.Analysis, lastYear.Analysis, thisYear.Analysis);
        return new PlanDifference(
            IsAnyIn(origins.Upper) || IsAnyIn(origins.LastYear),
            (output, view) => ComparisonSummary.Write(origins, output, view),
            output => ComparisonJson.Write(origins, upper.Source, lastYear.Source, thisYear.Source, output),
            output => ComparisonPage.Write(origins, upper.Source, lastYear.Source, thisYear.Source, output));
    }

    private static PlanDifference Of(PlanComparison comparison, SourceInfo old, SourceInfo current) => new(
        IsAnyIn(comparison),
        (output, view) => ComparisonSummary.Write(comparison, output, view),
        output => ComparisonJson.Write(comparison, old, current, output),
        output => ComparisonPage.Write(comparison, old, current, output));

    private static PlanDifference Of(PlanHistory history, ImmutableArray<SourceInfo> sources) => new(
        history.Comparisons.Any(IsAnyIn),
        (output, view) => ComparisonSummary.Write(history, output, view),
        output => ComparisonJson.Write(history, sources, output),
        output => ComparisonPage.Write(history, sources, output));

    private static bool IsAnyIn(PlanComparison comparison) =>
        comparison.Matches.Any(match => match.Kind != TaskMatchKind.Same)
        || !(comparison.Removed.IsEmpty && comparison.Added.IsEmpty && comparison.Splits.IsEmpty && comparison.Merges.IsEmpty);
}
