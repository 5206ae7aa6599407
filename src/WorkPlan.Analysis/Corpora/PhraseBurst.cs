namespace WorkPlan.Analysis.Corpora;

/// <summary>Years in which a subject was mentioned by markedly more plans than over the whole corpus (Kleinberg 2003).</summary>
/// <param name="FirstYear">The first year.</param>
/// <param name="LastYear">The last year, at least <paramref name="FirstYear"/>.</param>
/// <param name="Weight">The cost that the burst saves over staying at the base rate: the larger, the stronger.</param>
public readonly record struct PhraseBurst(int FirstYear, int LastYear, double Weight)
{
    /// <summary>The years and the weight.</summary>
    public override string ToString() => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{FirstYear}–{LastYear} ({Weight:0.00})");
}
