using System.Collections.Concurrent;
using System.Text;
using WorkPlan.Analysis;
using WorkPlan.Analysis.Corpora;
using WorkPlan.Cli.Input;
using WorkPlan.Export;

namespace WorkPlan.Cli.Output;

/// <summary>Counts plans for a report, and hands their texts on to its draft.</summary>
/// <param name="draft">Where the texts go.</param>
/// <param name="place">Where the report has them.</param>
/// <param name="root">What the names of files are shortened by at their start; empty where they stay as they are.</param>
internal sealed class ReportSink(ReportDraft draft, ReportTextPlace place, string root) : IPlanSink
{
    private readonly ConcurrentDictionary<string, CorpusPlan> rendered = new(StringComparer.Ordinal);
    private readonly List<CorpusPlan> plans = [];

    /// <summary>The plans so far, in the order of the inputs.</summary>
    internal IReadOnlyList<CorpusPlan> Plans => plans;

    public void Render(PlanAnalysis analysis, SourceDocument document, Stream output)
    {
        SourceInfo source = document.Info with { Path = Shorten(document.Info.Path) };
        CorpusPlan plan = CorpusPlan.Read(analysis, new CorpusSource(source.Path));
        rendered[document.Info.Path] = plan;
        if (place == ReportTextPlace.Nowhere)
        {
            return;
        }

        using StreamWriter writer = new(output, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), leaveOpen: true) { NewLine = "\n" };
        if (place == ReportTextPlace.Inside)
        {
            CorpusReport.WriteArticle(analysis, plan, source, writer);
        }
        else
        {
            CorpusReport.WritePage(analysis, plan, source, draft.Address, writer);
        }
    }

    public void Write(InputFile file, ReadOnlyMemory<byte> rendered)
    {
        this.rendered.TryRemove(file.Name, out CorpusPlan? plan);
        plans.Add(plan!);
        draft.Add(plan!, rendered);
    }

    private string Shorten(string name) => root.Length > 0 && name.StartsWith(root, StringComparison.Ordinal) ? name[root.Length..] : name;
}
