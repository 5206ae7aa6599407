using BenchmarkDotNet.Attributes;
using WorkPlan.Analysis;
using WorkPlan.Analysis.Phrases;
using WorkPlan.Analysis.Segmentation;
using WorkPlan.Core;

namespace WorkPlan.Benchmarks;

/// <summary>The whole analysis in memory: the plan parsed, its words, its phrases with those by shape.</summary>
/// <remarks>So much code takes the compiler in the background longer than the three rounds that a short job warms up for.</remarks>
[WarmupCount(15)]
public class AnalyzeBenchmarks : PlanBenchmarks
{
    private static readonly WordSegmenter Segmenter = new();
    private static readonly PhraseMatcher Matcher = new(Lexicon.ReadDefault());

    /// <summary>One run over the eight plans.</summary>
    [Benchmark]
    public int Analyze() => Sum(text => Analyze(text).Phrases.Length);

    /// <summary>One plan, from its text.</summary>
    internal static PlanAnalysis Analyze(string text) => PlanAnalysis.Analyze(Plan.Parse(text), Segmenter, Matcher);
}
