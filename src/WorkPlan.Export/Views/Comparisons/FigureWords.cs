using System.Globalization;
using WorkPlan.Analysis.Comparison;

namespace WorkPlan.Export.Views.Comparisons;

/// <summary>The figures of a comparison in words, those that are 0 left out where nothing hangs on them.</summary>
internal static class FigureWords
{
    /// <summary>What became of the tasks.</summary>
    internal static string OfTasks(PlanComparison comparison, string old, string current)
    {
        ComparisonFigures figures = comparison.Figures;
        string kinds = Kinds(figures);
        string told = comparison.Options.Relation switch
        {
            PlanRelation.Regions =>
                $"both have {Counted.Of(figures.Continued, "task")}{Bracketed(kinds)}, only {old} {Counted.Number(figures.Dropped)}, only {current} {Counted.Number(figures.Added)}",
            PlanRelation.Levels => Levels(comparison, current),
            _ => $"{Counted.Of(figures.Continued, "task")} continued{Bracketed(kinds)}, {Counted.Number(figures.Added)} new, {Counted.Number(figures.Dropped)} dropped",
        };
        return told + Joined("; ", (figures.SplitOff, "more split off"), (figures.MergedIn, "more merged in"));
    }

    /// <summary>What became of the targets of matched tasks, and how much of the text is not new.</summary>
    internal static string OfTargetsAndText(PlanComparison comparison, string old, string current)
    {
        ComparisonFigures figures = comparison.Figures;
        string targets = Joined(
            "",
            (figures.TargetsRaised, "raised"),
            (figures.TargetsLowered, "lowered"),
            (figures.TargetsAdded, "added"),
            (figures.TargetsDropped, "dropped"));
        return $"{(targets.Length == 0 ? "no target changed" : $"targets: {targets}")}; "
            + $"{Percent(figures.VerbatimShare)} of {current}'s text stands word for word in {old}'s";
    }

    /// <summary>A share as 46%.</summary>
    internal static string Percent(double share) => string.Create(CultureInfo.InvariantCulture, $"{share * 100:0}%");

    private static string Levels(PlanComparison comparison, string current)
    {
        ComparisonFigures figures = comparison.Figures;
        int verbatim = comparison.Matches.Count(match => match.IsVerbatim);
        return $"{Counted.Of(verbatim, "task")} taken up word for word, {Counted.Number(figures.Continued - verbatim)} adapted, "
            + $"{Counted.Number(figures.Dropped)} left out, {Counted.Number(figures.Added)} of {current}'s own";
    }

    private static string Kinds(ComparisonFigures figures) => Joined(
        "",
        (figures.Same, "word for word"),
        (figures.Reworded, "reworded"),
        (figures.Retargeted, "retargeted"),
        (figures.Moved, "moved"));

    private static string Bracketed(string text) => text.Length == 0 ? "" : $" ({text})";

    private static string Joined(string front, params ReadOnlySpan<(int Count, string Noun)> parts)
    {
        List<string> told = [];
        foreach ((int count, string noun) in parts)
        {
            if (count > 0)
            {
                told.Add($"{Counted.Number(count)} {noun}");
            }
        }

        return told.Count == 0 ? "" : front + string.Join(", ", told);
    }
}
