using System.Collections.Immutable;

namespace WorkPlan.Analysis.Corpora;

/// <summary>The share of attention that a field of policy has, year by year.</summary>
public sealed class AttentionSeries
{
    internal AttentionSeries(string category, AttentionMeasure measure, ImmutableArray<double?> shares, AttentionTrend trend)
    {
        Category = category;
        Measure = measure;
        Shares = shares;
        Trend = trend;
    }

    /// <summary>The field, as the lexicon names it.</summary>
    public string Category { get; }

    /// <summary>What attention is counted in.</summary>
    public AttentionMeasure Measure { get; }

    /// <summary>
    /// The average over the year's plans of the share of their tasks, characters or sentences, from 0 to 1, in the order of
    /// <see cref="PlanCorpus.Years"/>; null in a year without plans. A task of two fields counts for both, so the shares of all fields may add
    /// up to more than 1.
    /// </summary>
    public ImmutableArray<double?> Shares { get; }

    /// <summary>Where they go.</summary>
    public AttentionTrend Trend { get; }

    /// <summary>The field and its trend.</summary>
    public override string ToString() => $"{Category} · {Trend}";
}
