namespace WorkPlan.Analysis.Statistics;

/// <summary>The upper tail of the chi-squared distribution with one degree of freedom.</summary>
/// <remarks>
/// It is erfc(√(x/2)). Below √(x/2) = 2 the Taylor series of erf is summed, above it the continued fraction of erfc by Lentz's method
/// (Abramowitz and Stegun 7.1.5 and 7.1.14); both are good to about thirteen digits, however small the tail. R's <c>1 - pchisq(x, 1)</c>, which
/// quanteda uses, is 0 where the tail is below 10⁻¹⁶.
/// </remarks>
internal static class ChiSquaredTail
{
    private const double Tiny = 1e-300;
    private const double Tolerance = 1e-16;
    private const double SeriesEnd = 2;
    private const double MostTail = 30;
    private const int MostSteps = 500;

    internal static double Of(double statistic)
    {
        if (double.IsNaN(statistic))
        {
            return double.NaN;
        }

        double x = Math.Sqrt(Math.Abs(statistic) / 2);
        return x < SeriesEnd ? 1 - BySeries(x) : x < MostTail ? ByFraction(x) : 0;
    }

    /// <summary>erf as 2/√π · Σ (−1)ⁿ x²ⁿ⁺¹ / (n! (2n + 1)).</summary>
    private static double BySeries(double x)
    {
        double power = x;
        double sum = x;
        for (int n = 1; n < MostSteps; n++)
        {
            power *= -x * x / n;
            double term = power / ((2 * n) + 1);
            sum += term;
            if (Math.Abs(term) < Tolerance * Math.Abs(sum))
            {
                break;
            }
        }

        return 2 / Math.Sqrt(Math.PI) * sum;
    }

    /// <summary>erfc as e^(−x²)/√π · 1/(x + (1/2)/(x + 1/(x + (3/2)/(x + …)))).</summary>
    private static double ByFraction(double x)
    {
        double fraction = x;
        double c = x;
        double d = 0;
        for (int n = 1; n < MostSteps; n++)
        {
            double numerator = n / 2.0;
            d = 1 / Math.Max(Tiny, x + (numerator * d));
            c = x + (numerator / c);
            fraction *= c * d;
            if (Math.Abs((c * d) - 1) < Tolerance)
            {
                break;
            }
        }

        return Math.Exp(-x * x) / Math.Sqrt(Math.PI) / fraction;
    }
}
