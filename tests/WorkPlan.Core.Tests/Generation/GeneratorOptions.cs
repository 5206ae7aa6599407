namespace WorkPlan.Core.Tests.Generation;

/// <summary>What kind of plan to generate.</summary>
public sealed record GeneratorOptions
{
    /// <summary>A short clean plan of a style that the seed chooses.</summary>
    public static GeneratorOptions Default { get; } = new();

    /// <summary>The layout; null leaves the choice to the seed.</summary>
    public OutlineStyle? Style { get; init; }

    /// <summary>The dirt.</summary>
    public NoiseClasses Noise { get; init; }

    /// <summary>How many lead bytes of GBK are lost on the way; the texts behind them are not always to be had back.</summary>
    public int ByteSlips { get; init; }

    /// <summary>How much its tasks state.</summary>
    public FactDensity Density { get; init; }

    /// <summary>Sections are added until the clean text has at least this many characters.</summary>
    public int MinimumLength { get; init; } = 800;
}
