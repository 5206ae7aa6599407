using System.Collections.Immutable;
using BenchmarkDotNet.Attributes;

namespace WorkPlan.Benchmarks;

/// <summary>What the benchmarks of matching have in common: which text is searched, and for how many phrases out of it.</summary>
public abstract class LongTextBenchmarks
{
    /// <summary>The texts that there are here.</summary>
    public static ImmutableArray<LongText> Texts => LongText.All;

    /// <summary>What is searched.</summary>
    [ParamsSource(nameof(Texts))]
    public LongText Text { get; set; } = null!;

    /// <summary>How many phrases.</summary>
    [Params(500, 5_000, 100_000)]
    public virtual int Phrases { get; set; }

    /// <summary>The phrases, the longest first.</summary>
    private protected string[] Cut() => PhraseCutter.Cut(Text.Value, Phrases);
}
