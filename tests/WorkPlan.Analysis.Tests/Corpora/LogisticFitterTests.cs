using System.Collections.Immutable;
using WorkPlan.Analysis.Corpora;

namespace WorkPlan.Analysis.Tests.Corpora;

/// <summary>Curves through adopters.</summary>
public sealed class LogisticFitterTests
{
    /// <summary>The expected numbers are those of SciPy's curve_fit on the same points, with the same upper bound on the ceiling.</summary>
    [Fact]
    public void The_fit_is_the_least_squares_one()
    {
        Assert.True(LogisticFitter.TryFit(Points(20, 0, 1, 1, 3, 6, 10, 14, 17, 19, 19), out LogisticFit fit));

        Assert.Equal(19.8572821, fit.Ceiling, 1e-6);
        Assert.Equal(0.884936239, fit.Rate, 1e-7);
        Assert.Equal(2014.97728, fit.Midpoint, 1e-4);
        Assert.Equal(0.9987854872790464, fit.Determination, 1e-9);
        Assert.Equal(Math.Log(81) / fit.Rate, fit.Duration, 1e-12);
    }

    [Fact]
    public void No_curve_tends_to_more_regions_than_there_are()
    {
        Assert.True(LogisticFitter.TryFit(Points(20, 0, 1, 2, 4, 8, 16), out LogisticFit fit));

        Assert.InRange(fit.Ceiling, 16, 20);
    }

    [Fact]
    public void A_step_that_many_curves_fit_has_one_of_them_soon()
    {
        Assert.True(LogisticFitter.TryFit(Points(6, 0, 0, 4, 5, 5), out LogisticFit fit));

        Assert.Equal(5, fit.Ceiling, 1e-3);
        Assert.InRange(fit.Determination, 0.999, 1);
    }

    [Theory]
    [InlineData("1 2 3")]
    [InlineData("0 0 5 5 5 5")]
    [InlineData("3 3 3 3 3")]
    public void Too_few_numbers_have_no_curve(string adopters) =>
        Assert.False(LogisticFitter.TryFit(Points(9, [.. adopters.Split(' ').Select(int.Parse)]), out _));

    private static ImmutableArray<AdoptionPoint> Points(int observed, params int[] adopters) =>
        [.. adopters.Select((count, i) => new AdoptionPoint(2010 + i, count, 0, observed))];
}
