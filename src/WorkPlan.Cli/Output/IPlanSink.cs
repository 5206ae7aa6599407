using WorkPlan.Analysis;
using WorkPlan.Cli.Input;

namespace WorkPlan.Cli.Output;

/// <summary>Where the plans of a command go as bytes, one after the other.</summary>
internal interface IPlanSink : IPlanSink<ReadOnlyMemory<byte>>
{
    /// <summary>Writes a plan out as it will be handed on; called from several threads at once.</summary>
    void Render(PlanAnalysis analysis, SourceDocument document, Stream output);

    ReadOnlyMemory<byte> IPlanSink<ReadOnlyMemory<byte>>.Render(PlanAnalysis analysis, SourceDocument document)
    {
        MemoryStream rendered = new();
        Render(analysis, document, rendered);
        return rendered.GetBuffer().AsMemory(0, (int)rendered.Length);
    }
}
