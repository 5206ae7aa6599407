using WorkPlan.Analysis;
using WorkPlan.Cli.Input;
using WorkPlan.Export;

namespace WorkPlan.Cli.Output;

/// <summary>Writes plans to standard output as indented JSON.</summary>
internal sealed class JsonSink(CommandConsole console) : IPlanSink
{
    public void Render(PlanAnalysis analysis, SourceDocument document, Stream output) => PlanJson.Write(analysis, document.Info, output);

    public void Write(InputFile file, ReadOnlyMemory<byte> rendered) => console.WriteOut(rendered.Span);
}
