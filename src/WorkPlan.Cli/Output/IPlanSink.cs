using WorkPlan.Cli.Input;
using WorkPlan.Core;

namespace WorkPlan.Cli.Output;

/// <summary>Where the plans of a command go, one after the other.</summary>
internal interface IPlanSink
{
    /// <summary>Takes one plan; what it writes is complete when it returns.</summary>
    void Write(InputFile file, Plan plan, SourceDocument document);
}
