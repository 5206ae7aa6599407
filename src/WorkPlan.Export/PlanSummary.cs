using WorkPlan.Analysis;
using WorkPlan.Core;
using WorkPlan.Export.Views;

namespace WorkPlan.Export;

/// <summary>Writes what a plan says, for reading: its metadata, counts, and the outline with tasks and targets.</summary>
/// <remarks>
/// Lines end in \n. Nothing is cut. Control and other invisible characters of the document are shown as \uXXXX, so that
/// no document can steer the terminal.
/// </remarks>
public static class PlanSummary
{
    /// <summary>Writes the summary of one plan, without policy phrases.</summary>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static void Write(Plan plan, TextWriter output, PlanViewOptions options) => Write(plan, null, output, options);

    /// <summary>Writes the summary of one plan with what the analyzers found.</summary>
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
        new SummaryWriter(plan, analysis, new TextLayout(output, options)).Write();
    }
}
