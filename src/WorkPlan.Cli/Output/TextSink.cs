using System.Text;
using WorkPlan.Analysis;
using WorkPlan.Cli.Input;
using WorkPlan.Export;

namespace WorkPlan.Cli.Output;

/// <summary>Writes plans to standard output for reading, a blank line between them.</summary>
internal sealed class TextSink(CommandConsole console, Action<PlanAnalysis, TextWriter, PlanViewOptions> view) : IPlanSink
{
    private bool isFirst = true;

    public void Render(PlanAnalysis analysis, SourceDocument document, Stream output)
    {
        using StreamWriter writer = new(output, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), leaveOpen: true) { NewLine = "\n" };
        view(analysis, writer, console.View);
    }

    public void Write(InputFile file, ReadOnlyMemory<byte> rendered)
    {
        if (!isFirst)
        {
            console.WriteOut("\n"u8);
        }

        isFirst = false;
        console.WriteOut(rendered.Span);
    }
}
