using WorkPlan.Cli.Input;
using WorkPlan.Cli.Output;

namespace WorkPlan.Cli.Export;

/// <summary>Writes plans as JSON, one a line, to a file or to standard output, where they go on their way at once.</summary>
internal sealed class JsonLinesOutput : IExportOutput
{
    private readonly CommandConsole console;
    private readonly string path;
    private readonly DraftFile? draft;

    internal JsonLinesOutput(string path, CommandConsole console)
    {
        this.path = path;
        this.console = console;
        draft = path == InputFile.StandardInputName ? null : DraftFile.Open(path);
    }

    public void Prepare(ExportedPlan plan) => _ = plan.Line;

    public void Write(ExportedPlan plan)
    {
        if (draft is null)
        {
            console.WriteOut(plan.Line.Span);
        }
        else
        {
            ResultFile.Attempt(path, () => draft.Content.Write(plan.Line.Span));
        }
    }

    public void Keep() => draft?.Keep();

    public void Dispose() => draft?.Dispose();
}
