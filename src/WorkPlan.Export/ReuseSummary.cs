using WorkPlan.Analysis.Reuse;
using WorkPlan.Export.Views;
using WorkPlan.Export.Views.Corpora;

namespace WorkPlan.Export;

/// <summary>Writes what plans took from each other, for reading: how much of each plan, and which plans share most.</summary>
/// <remarks>Lines end in \n. Control and other invisible characters of names are shown as \uXXXX.</remarks>
public static class ReuseSummary
{
    /// <summary>Writes what was found.</summary>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static void Write(ReuseResult reuse, TextWriter output, PlanViewOptions options)
    {
        ArgumentNullException.ThrowIfNull(reuse);
        ArgumentNullException.ThrowIfNull(output);
        ArgumentNullException.ThrowIfNull(options);
        new ReuseView(reuse, new TextLayout(output, options)).Write();
    }
}
