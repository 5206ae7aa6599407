using WorkPlan.Cli.Input;
using WorkPlan.Cli.Output;
using WorkPlan.Core;

namespace WorkPlan.Cli;

/// <summary>Reads documents and hands their plans on in the order of the inputs: what all commands have in common.</summary>
/// <remarks>Plans are read and rendered on all processors; a few are under way at a time, so memory does not grow with their number.</remarks>
internal sealed class PlanRun(CommandConsole console, InputFinder inputs, Analyzers analyzers)
{
    private readonly DocumentReader reader = new(console);
    private int failures;

    /// <summary>Reads every input; names those that cannot be read and goes on.</summary>
    /// <returns>The exit code.</returns>
    internal int Into<T>(IPlanSink<T> sink, Progress progress)
    {
        Queue<Task<PlanOutcome<T>>> underWay = new();
        int started = 0;
        for (int done = 0; done < inputs.Files.Count; done++)
        {
            while (started < inputs.Files.Count && underWay.Count <= 2 * Environment.ProcessorCount)
            {
                underWay.Enqueue(Start(inputs.Files[started++], sink));
            }

            console.Cancellation.ThrowIfCancellationRequested();
            progress.Show(done);
            HandOn(inputs.Files[done], underWay.Dequeue().GetAwaiter().GetResult(), sink, progress);
        }

        progress.Clear();
        if (inputs.Skipped.Describe() is { } skipped && inputs.Files.Count > 0)
        {
            console.Complain($"skipped {skipped}");
        }

        return failures + inputs.Failures == 0 ? ExitCode.Done : ExitCode.UnreadInput;
    }

    /// <summary>A single document is read right here: threads would cost more than they bring.</summary>
    private Task<PlanOutcome<T>> Start<T>(InputFile file, IPlanSink<T> sink) =>
        inputs.Files.Count == 1 ? Task.FromResult(Read(file, sink)) : Task.Run(() => Read(file, sink), console.Cancellation);

    private PlanOutcome<T> Read<T>(InputFile file, IPlanSink<T> sink)
    {
        try
        {
            SourceDocument document = reader.Read(file);
            return sink.Needs(document)
                ? new PlanOutcome<T>(sink.Render(analyzers.Analyze(Plan.Parse(document.Text)), document), true, document.Warning, null)
                : new PlanOutcome<T>(default, false, document.Warning, null);
        }
        catch (InputException failure)
        {
            return new PlanOutcome<T>(default, false, null, failure.Message);
        }
    }

    private void HandOn<T>(InputFile file, PlanOutcome<T> outcome, IPlanSink<T> sink, Progress progress)
    {
        if (outcome.Warning is { } warning)
        {
            progress.Clear();
            console.Complain($"{file.Name}: {warning}");
        }

        if (outcome.Failure is { } failure)
        {
            failures++;
            progress.Clear();
            console.Complain($"{file.Name}: {failure}");
        }
        else if (outcome.IsNeeded)
        {
            sink.Write(file, outcome.Rendered!);
        }
    }
}
