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
    /// <summary>Writes the summary of one plan.</summary>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static void Write(Plan plan, TextWriter output, PlanViewOptions options)
    {
        ArgumentNullException.ThrowIfNull(plan);
        ArgumentNullException.ThrowIfNull(output);
        ArgumentNullException.ThrowIfNull(options);
        new SummaryWriter(plan, new TextLayout(output, options)).Write();
    }
}
