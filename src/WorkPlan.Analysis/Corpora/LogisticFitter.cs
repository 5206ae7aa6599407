using System.Collections.Immutable;

namespace WorkPlan.Analysis.Corpora;

/// <summary>Fits a logistic curve to cumulative adopters by least squares.</summary>
/// <remarks>
/// For a rate and a midpoint the best ceiling is a quotient of two sums, so two numbers remain to be searched: from the best place of a grid
/// by the pattern search of Hooke and Jeeves (1961), which needs no derivatives and cannot diverge.
/// </remarks>
internal static class LogisticFitter
{
    private const int FewestYears = 4;
    private const int FewestNumbers = 3;

    /// <summary>A curve that rises from a tenth to nine tenths in a fifth of a year says no more than one that does in a day.</summary>
    private const double SteepestRate = 22;
    private const double FlattestRate = 0.01;

    /// <summary>How far outside the years a midpoint may lie, as a part of their number.</summary>
    private const double Margin = 0.5;
    private const double FinestStep = 1e-10;

    /// <summary>The most moves with steps of one size: numbers that many curves fit as well form a valley that leads on and on.</summary>
    private const int MostMoves = 200;

    internal static bool TryFit(ImmutableArray<AdoptionPoint> points, out LogisticFit fit)
    {
        fit = default;
        AdoptionPoint[] observed = [.. points.SkipWhile(point => point.Observed == 0)];
        if (observed.Length < FewestYears || observed.Select(point => point.Adopters).Distinct().Count() < FewestNumbers)
        {
            return false;
        }

        (double Rate, double Midpoint) best = Search(observed, StartOf(observed));
        double mean = observed.Average(point => point.Adopters);
        double variance = observed.Sum(point => (point.Adopters - mean) * (point.Adopters - mean));
        fit = new LogisticFit(CeilingOf(observed, best), best.Rate, best.Midpoint, 1 - (ErrorOf(observed, best) / variance));
        return true;
    }

    private static (double Rate, double Midpoint) StartOf(AdoptionPoint[] points)
    {
        (double Rate, double Midpoint) best = (1, points[0].Year);
        for (double rate = FlattestRate; rate < SteepestRate; rate *= 1.5)
        {
            for (double midpoint = points[0].Year; midpoint <= points[^1].Year; midpoint += 0.5)
            {
                best = ErrorOf(points, (rate, midpoint)) < ErrorOf(points, best) ? (rate, midpoint) : best;
            }
        }

        return best;
    }

    /// <summary>Steps along either number as long as that brings something, then makes the steps smaller. The rate is stepped by its logarithm.</summary>
    private static (double Rate, double Midpoint) Search(AdoptionPoint[] points, (double Rate, double Midpoint) best)
    {
        for (double step = 0.5; step > FinestStep; step /= 2)
        {
            bool moved = true;
            for (int moves = 0; moved && moves < MostMoves; moves++)
            {
                moved = false;
                foreach ((double rate, double midpoint) in ((double, double)[])[(step, 0), (-step, 0), (0, step), (0, -step), (step, step), (-step, -step), (step, -step), (-step, step)])
                {
                    (double Rate, double Midpoint) next = (best.Rate * Math.Exp(rate), best.Midpoint + midpoint);
                    if (IsAllowed(points, next) && ErrorOf(points, next) < ErrorOf(points, best))
                    {
                        (best, moved) = (next, true);
                    }
                }
            }
        }

        return best;
    }

    private static bool IsAllowed(AdoptionPoint[] points, (double Rate, double Midpoint) curve) =>
        curve.Rate is >= FlattestRate and <= SteepestRate
        && curve.Midpoint >= points[0].Year - (Margin * points.Length)
        && curve.Midpoint <= points[^1].Year + (Margin * points.Length);

    private static double ErrorOf(AdoptionPoint[] points, (double Rate, double Midpoint) curve)
    {
        double ceiling = CeilingOf(points, curve);
        double sum = 0;
        foreach (AdoptionPoint point in points)
        {
            double error = point.Adopters - (ceiling * ShapeAt(point.Year, curve));
            sum += error * error;
        }

        return sum;
    }

    /// <summary>The ceiling that fits best, at most the regions observed.</summary>
    private static double CeilingOf(AdoptionPoint[] points, (double Rate, double Midpoint) curve)
    {
        double product = 0;
        double square = 0;
        foreach (AdoptionPoint point in points)
        {
            double shape = ShapeAt(point.Year, curve);
            product += point.Adopters * shape;
            square += shape * shape;
        }

        return square == 0 ? points[^1].Observed : Math.Min(product / square, points[^1].Observed);
    }

    private static double ShapeAt(int year, (double Rate, double Midpoint) curve) => 1 / (1 + Math.Exp(-curve.Rate * (year - curve.Midpoint)));
}
