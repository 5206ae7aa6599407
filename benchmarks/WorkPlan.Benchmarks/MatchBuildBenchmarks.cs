using System.Buffers;
using BenchmarkDotNet.Attributes;
using WorkPlan.Analysis.Phrases.Matching;

namespace WorkPlan.Benchmarks;

/// <summary>The time before the first search; MB/s says nothing here.</summary>
public class MatchBuildBenchmarks : LongTextBenchmarks
{
    private string[] phrases = null!;

    /// <summary>Makes the phrases.</summary>
    [GlobalSetup]
    public void Prepare() => phrases = Cut();

    /// <summary>Ours.</summary>
    [Benchmark(Baseline = true)]
    public object BuildMatcher() => new LiteralMatcher([.. phrases]);

    /// <summary>The base class library's, with the set that it needs to tell phrases apart.</summary>
    [Benchmark]
    public object BuildSearchValuesWithSet() => (SearchValues.Create(phrases, StringComparison.Ordinal), new PhraseSet(phrases));
}
