namespace WorkPlan.Analysis.Corpora;

/// <summary>A year of a cumulative adoption curve.</summary>
/// <param name="Year">The year.</param>
/// <param name="Adopters">The regions that have mentioned the subject in this year or an earlier one.</param>
/// <param name="New">Those of them that mention it for the first time.</param>
/// <param name="Observed">The regions that have had a plan in this year or an earlier one: the most that <paramref name="Adopters"/> could be.</param>
public readonly record struct AdoptionPoint(int Year, int Adopters, int New, int Observed)
{
    /// <summary>The year, the adopters and the observed.</summary>
    public override string ToString() => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{Year}: {Adopters} of {Observed}");
}
