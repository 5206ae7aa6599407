using WorkPlan.Analysis;
using WorkPlan.Core;
using WorkPlan.Export.Views;

namespace WorkPlan.Export;

/// <summary>
/// Writes a plan as a tree, each part with its line and column in the source as given: the view for a person who checks a
/// document against its source.
/// </summary>
/// <remarks>
/// Under each part stand, in the order of the source, its targets, references, units, policy phrases, repairs and diagnostics. Of a long
/// paragraph the beginning and the length are given; repairs that only touch blanks, line breaks, width or script are counted.
/// Control and other invisible characters are shown as \uXXXX. Lines end in \n.
/// </remarks>
public static class PlanTree
{
    /// <summary>Writes the tree of one plan, without policy phrases.</summary>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static void Write(Plan plan, TextWriter output, PlanViewOptions options) => Write(plan, null, output, options);

    /// <summary>Writes the tree of one plan with what the analyzers found.</summary>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static void Write(PlanAnalysis analysis, TextWriter output, PlanViewOptions options)
    {
        ArgumentNullException.ThrowIfNull(analysis);
        Write(analysis.Plan, analysis, output, options);
    }

    private static void Write(Plan plan, PlanAnalysis? analysis, TextWriter output, PlanViewOptions options)
    {
        ArgumentNullException.ThrowIfNull(plan);
        ArgumentNullException.ThrowIfNull(output);
        ArgumentNullException.ThrowIfNull(options);
        new TreeWriter(plan, analysis, new TextLayout(output, options)).Write();
    }
}
