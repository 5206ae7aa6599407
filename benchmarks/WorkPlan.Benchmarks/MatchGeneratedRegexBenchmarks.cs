using BenchmarkDotNet.Attributes;

namespace WorkPlan.Benchmarks;

/// <summary>An alternation of phrases that is compiled with the program: its phrases are fixed, 500 of the generated text.</summary>
public class MatchGeneratedRegexBenchmarks
{
    private string text = null!;

    /// <summary>The one text that the phrases are from.</summary>
    public static IEnumerable<LongText> Texts => [LongText.Generated];

    /// <summary>What is searched.</summary>
    [ParamsSource(nameof(Texts))]
    public LongText Text { get; set; } = null!;

    /// <summary>How much of the text is searched, in thousand bytes of UTF-8.</summary>
    [Params(120)]
    public int Kilobytes { get; set; }

    /// <summary>Makes the text.</summary>
    [GlobalSetup]
    public void Prepare() => text = Text.Beginning(Kilobytes);

    /// <summary>One run over the text.</summary>
    [Benchmark]
    public int RegexGenerated() => GeneratedPhraseRegex.Phrases().Count(text);
}
