using BenchmarkDotNet.Attributes;

namespace WorkPlan.Benchmarks;

/// <summary>What the benchmarks of matching have in common: which text, and which phrases.</summary>
public abstract class PhraseBenchmarks
{
    /// <summary>The texts that there are here.</summary>
    public static IEnumerable<MatchSource> Sources => MatchInputs.Sources;

    /// <summary>What is searched.</summary>
    [ParamsSource(nameof(Sources))]
    public MatchSource Source { get; set; }

    private protected MatchInputs Inputs { get; private set; } = null!;

    /// <summary>Makes text and phrases, outside the measurement.</summary>
    private protected void Cut(int phrases, int kilobytes) => Inputs = MatchInputs.Of(Source, phrases, kilobytes);
}
