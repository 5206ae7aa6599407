using System.Collections;
using WorkPlan.Analysis;
using WorkPlan.Analysis.Corpora;
using WorkPlan.Analysis.Discovery;
using WorkPlan.Cli.Input;
using WorkPlan.Cli.Output;
using WorkPlan.Core;

namespace WorkPlan.Cli;

/// <summary>The plans that phrases are looked for in, read anew each time they are gone through, some at a time on all processors.</summary>
/// <remarks>A document that cannot be read is named once and left out from then on.</remarks>
internal sealed class DiscoveryDocuments(CommandConsole console, CorpusInputs inputs, Analyzers analyzers, Action step) : IEnumerable<DiscoveryDocument>
{
    private const int AtATime = 16;

    private readonly DocumentReader reader = new(console);
    private readonly HashSet<InputFile> unread = [];

    /// <summary>How many could not be read so far.</summary>
    internal int Failures => unread.Count;

    public IEnumerator<DiscoveryDocument> GetEnumerator()
    {
        foreach (InputFile[] some in inputs.Documents.Files.Where(file => !unread.Contains(file)).ToArray().Chunk(AtATime))
        {
            console.Cancellation.ThrowIfCancellationRequested();
            PlanOutcome<DiscoveryDocument>[] outcomes = [.. some.AsParallel().AsOrdered().Select(Read)];
            foreach ((InputFile file, PlanOutcome<DiscoveryDocument> outcome) in some.Zip(outcomes))
            {
                step();
                if (outcome.Failure is { } failure)
                {
                    unread.Add(file);
                    console.Complain($"{file.Name}: {failure}");
                }
                else
                {
                    yield return outcome.Result!;
                }
            }
        }
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private PlanOutcome<DiscoveryDocument> Read(InputFile file)
    {
        try
        {
            PlanAnalysis analysis = analyzers.Analyze(Plan.Parse(reader.Read(file).Text));
            CorpusPlan plan = CorpusPlan.Read(analysis, inputs.SourceOf(file.Name), analyzers.Gazetteer);
            return new PlanOutcome<DiscoveryDocument>(new DiscoveryDocument(file.Name, analysis) { Year = plan.Year }, null, null);
        }
        catch (InputException failure)
        {
            return new PlanOutcome<DiscoveryDocument>(null, null, failure.Message);
        }
    }
}
