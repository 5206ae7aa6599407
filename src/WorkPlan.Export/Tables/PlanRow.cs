using WorkPlan.Analysis;
using WorkPlan.Analysis.Corpora;
using WorkPlan.Core;

namespace WorkPlan.Export.Tables;

/// <summary>The row of a plan itself.</summary>
/// <param name="Analysis">The plan with what the analyzers found.</param>
/// <param name="Source">Where it came from.</param>
/// <param name="Counted">The year and region that it counts for among others.</param>
internal sealed record PlanRow(PlanAnalysis Analysis, SourceInfo Source, CorpusPlan Counted)
{
    internal PlanMetadata Metadata => Analysis.Plan.Metadata;
}
