using System.Collections.Immutable;
using WorkPlan.Core.Cleaning;
using WorkPlan.Core.Diagnostics;
using WorkPlan.Core.Parsing.Lines;
using WorkPlan.Core.Parsing.Outline;
using WorkPlan.Core.Text;

namespace WorkPlan.Core.Parsing;

/// <summary>The pipeline from a source to its plan, one stage a line.</summary>
internal static class PlanParser
{
    internal static Plan Parse(SourceText source)
    {
        CleanText clean = TextCleaner.Clean(source);
        DocumentLines lines = LineClassifier.Classify(clean);
        Entry outline = OutlineBuilder.Build(lines);
        OutlineShaper.Shape(lines, outline);
        PlanMetadata metadata = MetadataReader.Read(clean, lines, outline);
        ImmutableArray<PlanNode> nodes = TreeBuilder.Build(clean, outline, metadata, out NodeFacts own);
        ImmutableArray<Diagnostic> diagnostics = DiagnosticCollector.Collect(clean);
        return new Plan(clean, metadata, own, nodes, diagnostics);
    }
}
