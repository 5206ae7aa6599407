using System.Collections.Immutable;
using WorkPlan.Analysis;
using WorkPlan.Analysis.Corpora;
using WorkPlan.Cli.Input;
using WorkPlan.Cli.Output;

namespace WorkPlan.Cli.Export;

/// <summary>Writes plans to all outputs of <c>workplan export</c>.</summary>
/// <param name="outputs">The outputs.</param>
/// <param name="knownOf">What is known of a document before it is read, by its name.</param>
/// <param name="analyzers">Have the gazetteer.</param>
internal sealed class ExportSink(ImmutableArray<IExportOutput> outputs, Func<string, CorpusSource> knownOf, Analyzers analyzers) : IPlanSink<ExportedPlan>
{
    public bool Needs(SourceDocument document)
    {
        CorpusSource known = knownOf(document.Info.Path);
        return outputs.Any(output => output.Needs(document.Info, known));
    }

    public ExportedPlan Render(PlanAnalysis analysis, SourceDocument document)
    {
        ExportedPlan plan = new(analysis, document.Info, knownOf(document.Info.Path), analyzers.Gazetteer);
        foreach (IExportOutput output in outputs)
        {
            if (output.Needs(plan.Source, plan.Known))
            {
                output.Prepare(plan);
            }
        }

        return plan;
    }

    public void Write(InputFile file, ExportedPlan rendered)
    {
        foreach (IExportOutput output in outputs)
        {
            if (output.Needs(rendered.Source, rendered.Known))
            {
                output.Write(rendered);
            }
        }
    }
}
