using WorkPlan.Cli.Input;
using WorkPlan.Core;
using WorkPlan.Export;

namespace WorkPlan.Cli.Output;

/// <summary>Writes plans to standard output as indented JSON.</summary>
internal sealed class JsonSink(CommandConsole console) : IPlanSink
{
    public void Write(InputFile file, Plan plan, SourceDocument document)
    {
        PlanJson.Write(plan, document.Info, console.Output);
        console.Output.Flush();
    }
}
