using System.Text;
using WorkPlan.Analysis;
using WorkPlan.Analysis.Corpora;
using WorkPlan.Cli.Input;
using WorkPlan.Cli.Output;
using WorkPlan.Core;
using WorkPlan.Export;

namespace WorkPlan.Cli;

/// <summary>Counts plans for a report, and hands their texts on to its draft.</summary>
/// <param name="inputs">The documents.</param>
/// <param name="analyzers">What they are read with.</param>
/// <param name="draft">Where the texts go.</param>
/// <param name="place">Where the report has them.</param>
/// <param name="root">What the names of files are shortened by at their start; empty where they stay as they are.</param>
internal sealed class ReportRun(CorpusInputs inputs, Analyzers analyzers, ReportDraft draft, ReportTextPlace place, string root)
{
    private readonly List<CorpusPlan> plans = [];

    /// <summary>The plans so far, in the order of the inputs.</summary>
    internal IReadOnlyList<CorpusPlan> Plans => plans;

    /// <summary>Reads and renders a plan; called from several threads at once.</summary>
    internal (CorpusPlan Plan, ReadOnlyMemory<byte> Rendered) Make(InputFile file, SourceDocument document)
    {
        PlanAnalysis analysis = analyzers.Analyze(Plan.Parse(document.Text));
        string name = Shorten(file.Name);
        CorpusPlan plan = CorpusPlan.Read(analysis, inputs.SourceOf(file.Name) with { Id = name }, analyzers.Gazetteer);
        MemoryStream rendered = new();
        using (StreamWriter writer = new(rendered, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), leaveOpen: true) { NewLine = "\n" })
        {
            Render(analysis, plan, document.Info with { Path = name }, writer);
        }

        return (plan, rendered.GetBuffer().AsMemory(0, (int)rendered.Length));
    }

    /// <summary>Takes one plan as it was rendered, in the order of the inputs.</summary>
    internal void Take(InputFile file, (CorpusPlan Plan, ReadOnlyMemory<byte> Rendered) made)
    {
        plans.Add(made.Plan);
        draft.Add(made.Plan, made.Rendered);
    }

    private void Render(PlanAnalysis analysis, CorpusPlan plan, SourceInfo source, StreamWriter writer)
    {
        if (place == ReportTextPlace.Inside)
        {
            CorpusReport.WriteArticle(analysis, plan, source, writer);
        }
        else if (place == ReportTextPlace.Beside)
        {
            CorpusReport.WritePage(analysis, plan, source, draft.Address, writer);
        }
    }

    private string Shorten(string name) => root.Length > 0 && name.StartsWith(root, StringComparison.Ordinal) ? name[root.Length..] : name;
}
