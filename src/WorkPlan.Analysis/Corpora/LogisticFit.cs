namespace WorkPlan.Analysis.Corpora;

/// <summary>A logistic curve fitted to the adopters of each year by least squares: <c>Ceiling / (1 + exp(-Rate · (year - Midpoint)))</c>.</summary>
/// <param name="Ceiling">The number of regions that the curve tends to, at most those observed.</param>
/// <param name="Rate">The growth rate per year, above 0.</param>
/// <param name="Midpoint">The year, with a fraction, at which half of the ceiling is reached.</param>
/// <param name="Determination">R², the share of the variance that the curve accounts for, at most 1.</param>
public readonly record struct LogisticFit(double Ceiling, double Rate, double Midpoint, double Determination)
{
    /// <summary>The years that adoption takes from a tenth of the ceiling to nine tenths: ln 81 / rate.</summary>
    public double Duration => Math.Log(81) / Rate;

    /// <summary>The height of the curve.</summary>
    public double At(double year) => Ceiling / (1 + Math.Exp(-Rate * (year - Midpoint)));

    /// <summary>The curve's parameters.</summary>
    public override string ToString() =>
        string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{Ceiling:0.#} / (1 + exp(-{Rate:0.###} (year - {Midpoint:0.#}))), R² {Determination:0.###}");
}
