using WorkPlan.Analysis;
using WorkPlan.Cli.Input;
using WorkPlan.Cli.Output;
using WorkPlan.Core;

namespace WorkPlan.Cli;

/// <summary>Reads documents and hands what comes of them on in the order of the inputs: what all commands have in common.</summary>
/// <remarks>Documents are read on all processors; a few are under way at a time, so memory does not grow with their number.</remarks>
internal sealed class PlanRun(CommandConsole console, InputFinder inputs)
{
    private readonly DocumentReader reader = new(console);
    private int failures;

    /// <summary>Analyzes every plan that a sink needs and hands it on; names those that cannot be read and goes on.</summary>
    /// <returns>The exit code.</returns>
    internal int Into<T>(IPlanSink<T> sink, Analyzers analyzers, Progress progress) => Into(
        (_, document) => sink.Needs(document)
            ? (IsNeeded: true, Rendered: sink.Render(analyzers.Analyze(Plan.Parse(document.Text)), document))
            : (IsNeeded: false, Rendered: default(T)!),
        (file, made) =>
        {
            if (made.IsNeeded)
            {
                sink.Write(file, made.Rendered);
            }
        },
        progress);

    /// <summary>Makes something of every document, on several threads at once, and takes it in order; names those that cannot be read and goes on.</summary>
    /// <returns>The exit code.</returns>
    internal int Into<T>(Func<InputFile, SourceDocument, T> make, Action<InputFile, T> take, Progress progress)
    {
        Queue<Task<PlanOutcome<T>>> underWay = new();
        int started = 0;
        for (int done = 0; done < inputs.Files.Count; done++)
        {
            while (started < inputs.Files.Count && underWay.Count <= 2 * Environment.ProcessorCount)
            {
                underWay.Enqueue(Start(inputs.Files[started++], make));
            }

            console.Cancellation.ThrowIfCancellationRequested();
            progress.Show(done);
            HandOn(inputs.Files[done], underWay.Dequeue().GetAwaiter().GetResult(), take, progress);
        }

        progress.Clear();
        if (inputs.Skipped.Describe() is { } skipped && inputs.Files.Count > 0)
        {
            console.Complain($"skipped {skipped}");
        }

        return failures + inputs.Failures == 0 ? ExitCode.Done : ExitCode.UnreadInput;
    }

    /// <summary>A single document is read right here: threads would cost more than they bring.</summary>
    private Task<PlanOutcome<T>> Start<T>(InputFile file, Func<InputFile, SourceDocument, T> make) =>
        inputs.Files.Count == 1 ? Task.FromResult(Read(file, make)) : Task.Run(() => Read(file, make), console.Cancellation);

    private PlanOutcome<T> Read<T>(InputFile file, Func<InputFile, SourceDocument, T> make)
    {
        try
        {
            SourceDocument document = reader.Read(file);
            return new PlanOutcome<T>(make(file, document), document.Warning, null);
        }
        catch (InputException failure)
        {
            return new PlanOutcome<T>(default, null, failure.Message);
        }
    }

    private void HandOn<T>(InputFile file, PlanOutcome<T> outcome, Action<InputFile, T> take, Progress progress)
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
        else
        {
            take(file, outcome.Result!);
        }
    }
}
