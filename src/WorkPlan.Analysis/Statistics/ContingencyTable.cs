namespace WorkPlan.Analysis.Statistics;

/// <summary>
/// The two-by-two table of a feature in a target and a reference, and its statistics as quanteda.textstats computes them, operation by
/// operation, so that they agree to the last digits.
/// </summary>
/// <remarks>
/// <code>
///              target   reference
/// feature        a         b
/// any other      c         d
/// </code>
/// </remarks>
internal readonly struct ContingencyTable
{
    /// <summary>What quanteda adds to a ratio before it takes its logarithm, so that 0 has one. It shifts G² by 2 · 10⁻⁹ times the sum of all counts.</summary>
    private const double Epsilon = 1e-9;

    private const double SmallExpectation = 5;

    private readonly double a;
    private readonly double b;
    private readonly double c;
    private readonly double d;
    private readonly double all;

    internal ContingencyTable(double inTarget, double inReference, double target, double reference)
    {
        a = inTarget;
        b = inReference;
        c = target - inTarget;
        d = reference - inReference;
        all = a + b + c + d;
    }

    private double Expected => (a + b) * (a + c) / all;

    private double Sign => a > Expected ? 1 : -1;

    internal double ChiSquared(KeynessCorrection correction)
    {
        double delta = correction is KeynessCorrection.Default or KeynessCorrection.Yates ? Yates : 0;
        double factor = correction == KeynessCorrection.Williams ? Williams : 1;
        double difference = Math.Abs((a * d) - (b * c)) - (all * delta);
        return all * difference * difference / ((a + b) * (c + d) * (a + c) * (b + d) * Sign / factor);
    }

    internal double LikelihoodRatio(KeynessCorrection correction)
    {
        double delta = correction is KeynessCorrection.Default or KeynessCorrection.Yates ? Yates : 0;
        delta = (a * d) - (b * c) > 0 ? -delta : delta;
        (double a1, double b1, double c1, double d1) = (a + delta, b - delta, c - delta, d + delta);
        double ratio = Sign * 2 * (Term(a1, a1 + b1, a1 + c1) + Term(b1, a1 + b1, b1 + d1) + Term(c1, a1 + c1, c1 + d1) + Term(d1, b1 + d1, c1 + d1));
        return correction == KeynessCorrection.Williams ? ratio / Williams : ratio;
    }

    internal double PointwiseMutualInformation() => Math.Log((a / Expected) + Epsilon);

    /// <summary>The half count of Yates' correction, where it applies.</summary>
    private double Yates
    {
        get
        {
            bool isSmall = (a + b) * (a + c) / all < SmallExpectation || (a + b) * (b + d) / all < SmallExpectation
                || (a + c) * (c + d) / all < SmallExpectation || (c + d) * (b + d) / all < SmallExpectation;
            return isSmall && Math.Abs((a * d) - (b * c)) >= all / 2 ? 0.5 : 0;
        }
    }

    /// <summary>Williams' factor.</summary>
    private double Williams => a * b * c * d == 0
        ? 1
        : 1 + (((all / (a + b)) + (all / (c + d)) - 1) * ((all / (a + c)) + (all / (b + d)) - 1) / (6 * all));

    private double Term(double observed, double row, double column) => observed * Math.Log((observed / (row * column / all)) + Epsilon);
}
