using WorkPlan.Analysis.Comparison;
using WorkPlan.Export.Views;
using WorkPlan.Export.Views.Comparisons;

namespace WorkPlan.Export;

/// <summary>Writes what became of tasks, for reading: of two plans, of several years' plans, or by where they come from.</summary>
/// <remarks>
/// The words follow the relation of the plans: tasks are continued, new or dropped from year to year; two regions both have them, or
/// one only; a lower level takes them up, adapts them or leaves them out. Deleted text stands in <c>[-…-]</c>, inserted text in
/// <c>{+…+}</c>, with or without colours. Lines end in \n. Control and other invisible characters of the documents are shown as
/// \uXXXX, their line ends as ↵, so that no document can steer the terminal.
/// </remarks>
public static class ComparisonSummary
{
    /// <summary>
    /// Writes the comparison of two plans: the figures; by the sections of the new plan what changed in each task that continues; then
    /// the tasks of one plan only, splits and merges, and the fields of policy that won or lost most.
    /// </summary>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static void Write(PlanComparison comparison, TextWriter output, PlanViewOptions options)
    {
        ArgumentNullException.ThrowIfNull(comparison);
        new ComparisonView(comparison, LayoutOf(output, options)).Write();
    }

    /// <summary>Writes the tasks of several plans, a line each: in which plans they are, under which titles, and how they were continued.</summary>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static void Write(PlanHistory history, TextWriter output, PlanViewOptions options)
    {
        ArgumentNullException.ThrowIfNull(history);
        new HistoryView(history, LayoutOf(output, options)).Write();
    }

    /// <summary>Writes where each task of this year's plan comes from, the counts first.</summary>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static void Write(PlanOrigins origins, TextWriter output, PlanViewOptions options)
    {
        ArgumentNullException.ThrowIfNull(origins);
        new OriginsView(origins, LayoutOf(output, options)).Write();
    }

    private static TextLayout LayoutOf(TextWriter output, PlanViewOptions options)
    {
        ArgumentNullException.ThrowIfNull(output);
        ArgumentNullException.ThrowIfNull(options);
        return new TextLayout(output, options);
    }
}
