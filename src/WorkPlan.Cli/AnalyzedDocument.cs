using WorkPlan.Analysis;
using WorkPlan.Export;

namespace WorkPlan.Cli;

/// <summary>A document that has been read and analyzed.</summary>
/// <param name="Analysis">Its plan, with what the analyzers find in it.</param>
/// <param name="Source">Where it came from.</param>
internal sealed record AnalyzedDocument(PlanAnalysis Analysis, SourceInfo Source);
