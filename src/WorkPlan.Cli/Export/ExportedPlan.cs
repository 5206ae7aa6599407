using WorkPlan.Analysis;
using WorkPlan.Analysis.Corpora;
using WorkPlan.Analysis.Regions;
using WorkPlan.Cli.Input;
using WorkPlan.Export;

namespace WorkPlan.Cli.Export;

/// <summary>A plan on its way into the outputs of <c>workplan export</c>; what each of them takes is made when it is first asked for.</summary>
internal sealed class ExportedPlan
{
    private readonly Lazy<CorpusPlan> counted;
    private readonly Lazy<PlanTables> tables;
    private readonly Lazy<ReadOnlyMemory<byte>> line;

    internal ExportedPlan(PlanAnalysis analysis, SourceInfo source, CorpusSource known, Gazetteer gazetteer)
    {
        Source = source;
        Known = known;
        counted = new Lazy<CorpusPlan>(() => CorpusPlan.Read(analysis, known, gazetteer));
        tables = new Lazy<PlanTables>(() => PlanTables.Read(analysis, source, Counted));
        line = new Lazy<ReadOnlyMemory<byte>>(() => WriteLine(analysis, source));
    }

    /// <summary>Where it came from.</summary>
    internal SourceInfo Source { get; }

    /// <summary>What was known of it before it was read.</summary>
    internal CorpusSource Known { get; }

    /// <summary>Its counts.</summary>
    internal CorpusPlan Counted => counted.Value;

    /// <summary>Its rows.</summary>
    internal PlanTables Tables => tables.Value;

    /// <summary>Its line of JSON.</summary>
    internal ReadOnlyMemory<byte> Line => line.Value;

    private static ReadOnlyMemory<byte> WriteLine(PlanAnalysis analysis, SourceInfo source)
    {
        MemoryStream rendered = new();
        PlanJson.WriteLine(analysis, source, rendered);
        return rendered.GetBuffer().AsMemory(0, (int)rendered.Length);
    }
}
