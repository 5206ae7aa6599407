using System.Collections.Immutable;
using BenchmarkDotNet.Attributes;
using WorkPlan.Core.Cleaning;
using WorkPlan.Core.Parsing.Lines;
using WorkPlan.Core.Parsing.Outline;

namespace WorkPlan.Benchmarks;

/// <summary>From a clean text to its outline: lines classified, nested and shaped. MB/s counts the text as given.</summary>
public class OutlineBenchmarks : PlanBenchmarks
{
    private ImmutableArray<CleanText> texts;

    /// <summary>One run over the eight plans.</summary>
    [Benchmark]
    public int Outline()
    {
        int sum = 0;
        foreach (CleanText text in texts)
        {
            DocumentLines lines = LineClassifier.Classify(text);
            Entry outline = OutlineBuilder.Build(lines);
            OutlineShaper.Shape(lines, outline);
            sum += outline.Parts.Count;
        }

        return sum;
    }

    private protected override void Prepare(ImmutableArray<string> plans) => texts = [.. plans.Select(TextCleaner.Clean)];
}
