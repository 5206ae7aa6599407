using System.Collections.Immutable;

namespace WorkPlan.Analysis.Statistics;

/// <summary>Which collocations are counted and scored.</summary>
public sealed record CollocationOptions
{
    /// <summary>Pairs that occur twice or more, 0.5 added to each cell.</summary>
    public static CollocationOptions Default { get; } = new();

    /// <summary>The numbers of words, each 2 to 4.</summary>
    public ImmutableArray<int> Lengths { get; init; } = [2];

    /// <summary>The least count of a collocation that is scored.</summary>
    public int LeastCount { get; init; } = 2;

    /// <summary>What is added to each cell of a table, so that no count is 0.</summary>
    public double Smoothing { get; init; } = 0.5;
}
