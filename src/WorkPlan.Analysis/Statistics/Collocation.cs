using System.Globalization;

namespace WorkPlan.Analysis.Statistics;

/// <summary>Words that stand side by side more often than their own frequencies would have it.</summary>
/// <param name="Text">The words, with a blank between two.</param>
/// <param name="Count">How often they stand side by side.</param>
/// <param name="NestedCount">How often one of them also belongs to a longer sequence that was counted; 0 where only one length is.</param>
/// <param name="Length">The number of words.</param>
/// <param name="Lambda">The interaction of all words in the saturated log-linear model, in nats.</param>
/// <param name="Z"><paramref name="Lambda"/> divided by its standard error.</param>
public readonly record struct Collocation(string Text, int Count, int NestedCount, int Length, double Lambda, double Z)
{
    /// <summary>The words, their count and z.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Text} {Count} (z {Z:0.##})");
}
