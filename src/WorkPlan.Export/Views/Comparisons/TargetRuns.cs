using System.Globalization;
using WorkPlan.Analysis.Comparison;
using WorkPlan.Core;

namespace WorkPlan.Export.Views.Comparisons;

/// <summary>What became of a target, in one line.</summary>
internal static class TargetRuns
{
    internal static List<Run> Of(TargetChange change) => (change.Old, change.New) switch
    {
        (null, { } added) => [new Run($"+ {Full(added)}", Ink.Added), .. Status(added)],
        ({ } dropped, null) => [new Run($"− {Full(dropped)}", Ink.Removed), .. Status(dropped)],
        ({ } old, { } current) => [.. Figures(change.Kind, old, current), .. Deadline(change.Deadline, old.Deadline, current.Deadline)],
        _ => [],
    };

    /// <summary>A target with all that is known of it; where it does not say what is measured, its clause does.</summary>
    internal static string Full(Target target) => VisibleText.Of(target.Indicator.Length == 0 ? target.Text : target.ToString());

    /// <summary>Told where a figure is reported rather than promised.</summary>
    internal static IEnumerable<Run> Status(Target target) => target.Status == TargetStatus.Achieved ? [Run.Faint("  (achieved)")] : [];

    private static List<Run> Figures(TargetChangeKind kind, Target old, Target current)
    {
        (string sign, Ink ink) = kind switch
        {
            TargetChangeKind.Raised => ("↑", Ink.Added),
            TargetChangeKind.Lowered => ("↓", Ink.Removed),
            _ => ("=", Ink.Fact),
        };
        List<Run> runs = [new Run($"{sign} ", ink)];
        if (kind == TargetChangeKind.Same && current.Indicator == old.Indicator)
        {
            runs.Add(Run.Plain(Timeless(current)));
        }
        else
        {
            runs.Add(Run.Plain(Timeless(old)));
            runs.Add(Run.Faint(" → "));
            runs.Add(Run.Plain(current.Indicator == old.Indicator ? Figure(current) : Timeless(current)));
        }

        return runs;
    }

    /// <summary>The target without its deadline.</summary>
    private static string Timeless(Target target) => Full(target with { Deadline = null });

    /// <summary>Only how much.</summary>
    private static string Figure(Target target) => VisibleText.Of((target with { Indicator = "", Deadline = null }).ToString().Trim());

    private static IEnumerable<Run> Deadline(DeadlineChangeKind kind, DateOnly? old, DateOnly? current)
    {
        string? told = kind switch
        {
            // from year to year, the place in each plan's own year counts
            DeadlineChangeKind.Earlier => current > old ? "earlier in its year" : "earlier",
            DeadlineChangeKind.Later => current < old ? "later in its year" : "later",
            DeadlineChangeKind.Added => "date added",
            DeadlineChangeKind.Dropped => "date dropped",
            _ => null,
        };
        return told is null ? [] : [new Run($"  by {Day(old)} → {Day(current)} ({told})", Ink.Change)];
    }

    private static string Day(DateOnly? date) => date?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "—";
}
