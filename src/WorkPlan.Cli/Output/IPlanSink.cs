using WorkPlan.Analysis;
using WorkPlan.Cli.Input;

namespace WorkPlan.Cli.Output;

/// <summary>Where the plans of a command go, one after the other.</summary>
internal interface IPlanSink
{
    /// <summary>Writes a plan out as it will be handed on; called from several threads at once.</summary>
    void Render(PlanAnalysis analysis, SourceDocument document, Stream output);

    /// <summary>Takes one plan as it was rendered, in the order of the inputs; what it writes is complete when it returns.</summary>
    void Write(InputFile file, ReadOnlyMemory<byte> rendered);
}
