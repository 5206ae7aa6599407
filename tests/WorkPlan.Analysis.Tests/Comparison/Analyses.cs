using WorkPlan.Analysis.Phrases;
using WorkPlan.Analysis.Segmentation;
using WorkPlan.Core;

namespace WorkPlan.Analysis.Tests.Comparison;

/// <summary>Plans analyzed for the tests of this folder.</summary>
internal static class Analyses
{
    private static readonly WordSegmenter Segmenter = new();
    private static readonly PhraseMatcher Matcher = new(Lexicon.ReadDefault());

    internal static PlanAnalysis Of(string text) => PlanAnalysis.Analyze(Plan.Parse(text), Segmenter, Matcher);
}
