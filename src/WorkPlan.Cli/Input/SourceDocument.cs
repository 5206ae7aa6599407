using WorkPlan.Core.Text;
using WorkPlan.Export;

namespace WorkPlan.Cli.Input;

/// <summary>A document that has been read.</summary>
/// <param name="Text">Its text.</param>
/// <param name="Info">Where it came from.</param>
/// <param name="Warning">What could not be read of it; null where all could.</param>
internal sealed record SourceDocument(SourceText Text, SourceInfo Info, string? Warning);
