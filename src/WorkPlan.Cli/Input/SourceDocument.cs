using WorkPlan.Core.Text;
using WorkPlan.Export;

namespace WorkPlan.Cli.Input;

/// <summary>A document that has been read: its text, and where it came from.</summary>
internal sealed record SourceDocument(SourceText Text, SourceInfo Info);
