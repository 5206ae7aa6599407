using WorkPlan.Analysis.Corpora;
using WorkPlan.Export.Views;
using WorkPlan.Export.Views.Corpora;

namespace WorkPlan.Export;

/// <summary>Writes what a corpus holds, for reading: plans by year and level, what is missing, phrases, and the attention to each field.</summary>
/// <remarks>Lines end in \n. Control and other invisible characters of names are shown as \uXXXX.</remarks>
public static class CorpusSummary
{
    /// <summary>Writes one corpus.</summary>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static void Write(PlanCorpus corpus, TextWriter output, PlanViewOptions options)
    {
        ArgumentNullException.ThrowIfNull(corpus);
        ArgumentNullException.ThrowIfNull(output);
        ArgumentNullException.ThrowIfNull(options);
        new CorpusView(corpus, new TextLayout(output, options)).Write();
    }
}
