using WorkPlan.Analysis;
using WorkPlan.Cli.Input;

namespace WorkPlan.Cli.Output;

/// <summary>Where the plans of a command go, one after the other.</summary>
/// <typeparam name="T">What is made of each plan before its turn comes.</typeparam>
internal interface IPlanSink<T>
{
    /// <summary>Whether a document is to be analyzed at all; called from several threads at once.</summary>
    bool Needs(SourceDocument document) => true;

    /// <summary>Makes of a plan what will be handed on; called from several threads at once.</summary>
    T Render(PlanAnalysis analysis, SourceDocument document);

    /// <summary>Takes one plan as it was rendered, in the order of the inputs; what it writes is complete when it returns.</summary>
    void Write(InputFile file, T rendered);
}
