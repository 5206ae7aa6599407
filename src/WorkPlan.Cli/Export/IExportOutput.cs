using WorkPlan.Analysis.Corpora;
using WorkPlan.Export;

namespace WorkPlan.Cli.Export;

/// <summary>One output of <c>workplan export</c>. Until it is kept, disposing of it leaves what was there before.</summary>
internal interface IExportOutput : IDisposable
{
    /// <summary>Whether a plan is to be written; called from several threads at once.</summary>
    bool Needs(SourceInfo source, CorpusSource known) => true;

    /// <summary>Makes what the output takes of a plan, so that it need not wait for it later; called from several threads at once.</summary>
    void Prepare(ExportedPlan plan);

    /// <summary>Writes a plan.</summary>
    /// <exception cref="UsageException">It cannot be written.</exception>
    void Write(ExportedPlan plan);

    /// <summary>Makes the output last.</summary>
    /// <exception cref="UsageException">It cannot be written.</exception>
    void Keep();
}
