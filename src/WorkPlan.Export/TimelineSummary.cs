using WorkPlan.Analysis.Corpora;
using WorkPlan.Export.Views;
using WorkPlan.Export.Views.Corpora;

namespace WorkPlan.Export;

/// <summary>Writes a timeline for reading: what follows from it, then its years, levels and regions.</summary>
/// <remarks>Lines end in \n. Control and other invisible characters of names are shown as \uXXXX.</remarks>
public static class TimelineSummary
{
    /// <summary>Writes one timeline.</summary>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static void Write(PhraseTimeline timeline, TextWriter output, PlanViewOptions options)
    {
        ArgumentNullException.ThrowIfNull(timeline);
        ArgumentNullException.ThrowIfNull(output);
        ArgumentNullException.ThrowIfNull(options);
        new TimelineView(timeline, new TextLayout(output, options)).Write();
    }
}
