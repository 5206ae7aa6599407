using WorkPlan.Cli.Input;
using WorkPlan.Core;
using WorkPlan.Export;

namespace WorkPlan.Cli.Output;

/// <summary>Writes plans to standard output as JSON, one a line.</summary>
internal sealed class JsonLinesSink(CommandConsole console) : IPlanSink
{
    public void Write(InputFile file, Plan plan, SourceDocument document)
    {
        PlanJson.WriteLine(plan, document.Info, console.Output);
        console.Output.Flush();
    }
}
