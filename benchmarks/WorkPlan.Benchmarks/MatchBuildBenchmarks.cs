using System.Buffers;
using BenchmarkDotNet.Attributes;
using WorkPlan.Analysis.Phrases.Matching;

namespace WorkPlan.Benchmarks;

/// <summary>The time before the first search.</summary>
public class MatchBuildBenchmarks : PhraseBenchmarks
{
    /// <summary>How many phrases; the generated text has some 27,000 different ones at most.</summary>
    [Params(500, 5_000, 100_000)]
    public int Phrases { get; set; }

    /// <summary>Makes the phrases.</summary>
    [GlobalSetup]
    public void Prepare() => Cut(Phrases, kilobytes: 1);

    /// <summary>Ours.</summary>
    [Benchmark(Baseline = true)]
    public object BuildMatcher() => new LiteralMatcher([.. Inputs.Phrases]);

    /// <summary>The base class library's, with the set that it needs to tell phrases apart.</summary>
    [Benchmark]
    public object BuildSearchValuesWithSet() => (SearchValues.Create(Inputs.Phrases, StringComparison.Ordinal), new PhraseSet(Inputs.Phrases));
}
