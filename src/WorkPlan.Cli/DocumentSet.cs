using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using WorkPlan.Cli.Input;
using WorkPlan.Core;

namespace WorkPlan.Cli;

/// <summary>Reads the documents of a command that needs all of them at once: where one cannot be read, there is nothing to do.</summary>
internal sealed class DocumentSet(CommandConsole console, Analyzers analyzers)
{
    private readonly DocumentReader reader = new(console);

    /// <summary>Reads and analyzes every document, in the order of the paths; names on standard error those that cannot be read.</summary>
    internal bool TryRead(IEnumerable<string> paths, [NotNullWhen(true)] out ImmutableArray<AnalyzedDocument>? documents)
    {
        List<Task<AnalyzedDocument>> underWay = [];
        int failures = 0;
        foreach (string path in paths)
        {
            console.Cancellation.ThrowIfCancellationRequested();
            if (Read(path) is { } document)
            {
                underWay.Add(Task.Run(() => new AnalyzedDocument(analyzers.Analyze(Plan.Parse(document.Text)), document.Info), console.Cancellation));
            }
            else
            {
                failures++;
            }
        }

        documents = failures > 0 ? null : [.. underWay.Select(task => task.GetAwaiter().GetResult())];
        return failures == 0;
    }

    private SourceDocument? Read(string path)
    {
        try
        {
            InputFile file = InputFile.At(path);
            SourceDocument document = reader.Read(file);
            if (document.Warning is { } warning)
            {
                console.Complain($"{file.Name}: {warning}");
            }

            return document;
        }
        catch (InputException failure)
        {
            console.Complain($"{path}: {failure.Message}");
            return null;
        }
    }
}
