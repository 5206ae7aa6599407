using WorkPlan.Analysis;
using WorkPlan.Analysis.Corpora;
using WorkPlan.Cli.Input;
using WorkPlan.Cli.Output;
using WorkPlan.Core;

namespace WorkPlan.Cli;

/// <summary>Reads the documents of a command into a corpus: texts are read on all processors and let go again.</summary>
internal sealed class CorpusRun(CommandConsole console, CorpusInputs inputs, Analyzers analyzers)
{
    /// <summary>Reads every document; names those that cannot be read and goes on.</summary>
    /// <returns>The exit code.</returns>
    internal int Read(out PlanCorpus corpus)
    {
        List<CorpusPlan> plans = [];
        int code = Read((plan, _) => plan, plans.Add);
        corpus = PlanCorpus.Of(plans);
        return code;
    }

    /// <summary>Makes something of every plan, on several threads at once, and takes it in order.</summary>
    /// <returns>The exit code.</returns>
    internal int Read<T>(Func<CorpusPlan, PlanAnalysis, T> make, Action<T> take) => new PlanRun(console, inputs.Documents).Into(
        (file, document) =>
        {
            PlanAnalysis analysis = analyzers.Analyze(Plan.Parse(document.Text));
            return make(CorpusPlan.Read(analysis, inputs.SourceOf(file.Name), analyzers.Gazetteer), analysis);
        },
        (_, result) => take(result),
        Progress.Over(inputs.Documents.Files.Count, console));
}
