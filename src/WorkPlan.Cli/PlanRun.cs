using WorkPlan.Cli.Input;
using WorkPlan.Cli.Output;
using WorkPlan.Core;

namespace WorkPlan.Cli;

/// <summary>Reads documents one after the other and hands their plans on: what all commands have in common.</summary>
internal sealed class PlanRun(CommandConsole console, InputFinder inputs)
{
    private int failures;

    /// <summary>Reads every input; names those that cannot be read and goes on.</summary>
    /// <returns>The exit code.</returns>
    internal int Into(IPlanSink sink, Progress progress)
    {
        DocumentReader reader = new(console);
        for (int i = 0; i < inputs.Files.Count; i++)
        {
            console.Cancellation.ThrowIfCancellationRequested();
            progress.Show(i);
            TryHandOn(inputs.Files[i], reader, sink, progress);
        }

        progress.Clear();
        if (inputs.Skipped.Describe() is { } skipped && inputs.Files.Count > 0)
        {
            console.Complain($"skipped {skipped}");
        }

        return failures + inputs.Failures == 0 ? ExitCode.Done : ExitCode.UnreadInput;
    }

    private void TryHandOn(InputFile file, DocumentReader reader, IPlanSink sink, Progress progress)
    {
        try
        {
            SourceDocument document = reader.Read(file);
            sink.Write(file, Plan.Parse(document.Text), document);
        }
        catch (InputException failure)
        {
            failures++;
            progress.Clear();
            console.Complain($"{file.Name}: {failure.Message}");
        }
    }
}
