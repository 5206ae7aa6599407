using BenchmarkDotNet.Attributes;

namespace WorkPlan.Benchmarks;

/// <summary>An alternation of phrases that is compiled with the program: its phrases are fixed, 500 of the generated text.</summary>
public class MatchGeneratedRegexBenchmarks
{
    private string text = null!;

    /// <summary>What is searched; the phrases are from there.</summary>
    [Params(MatchSource.Generated)]
    public MatchSource Source { get; set; }

    /// <summary>How much of the text is searched, in thousand bytes of UTF-8.</summary>
    [Params(120)]
    public int Kilobytes { get; set; }

    /// <summary>Makes the text.</summary>
    [GlobalSetup]
    public void Prepare() => text = MatchInputs.TextOf(Source, Kilobytes);

    /// <summary>One run over the text.</summary>
    [Benchmark]
    public int RegexGenerated() => GeneratedPhraseRegex.Phrases().Count(text);
}
