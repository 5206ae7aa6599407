using WorkPlan.Cli.Input;
using WorkPlan.Core;
using WorkPlan.Export;

namespace WorkPlan.Cli.Output;

/// <summary>Writes plans to standard output for reading, a blank line between them.</summary>
internal sealed class TextSink(CommandConsole console, Action<Plan, TextWriter, PlanViewOptions> view) : IPlanSink
{
    private bool isFirst = true;

    public void Write(InputFile file, Plan plan, SourceDocument document)
    {
        using StreamWriter writer = console.OpenText();
        if (!isFirst)
        {
            writer.Write('\n');
        }

        isFirst = false;
        view(plan, writer, console.View);
        writer.Flush();
        console.Output.Flush();
    }
}
