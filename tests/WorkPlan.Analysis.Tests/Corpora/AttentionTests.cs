using System.Globalization;
using WorkPlan.Analysis.Corpora;

namespace WorkPlan.Analysis.Tests.Corpora;

/// <summary>Shares of attention and where they go.</summary>
public sealed class AttentionTests
{
    [Fact]
    public void A_share_is_the_average_over_the_plans_of_a_year()
    {
        PlanCorpus corpus = PlanCorpus.Of([
            Plans.With("甲市", 2020, [new CategoryCount("教师", 5, 4, 100)]), Plans.With("乙市", 2020, []), Plans.With("甲市", 2022, [new CategoryCount("教师", 1, 1, 40)])]);

        Assert.Equal([0.25, null, 0.1], Shares(AttentionMeasure.Tasks));
        Assert.Equal([0.1, null, 0.05], Shares(AttentionMeasure.Sentences));
        Assert.Equal([0.125, null, 0.1], Shares(AttentionMeasure.Characters));

        double?[] Shares(AttentionMeasure measure) => [.. Assert.Single(corpus.AttentionBy(measure)).Shares];
    }

    /// <summary>The expected deviates follow from the score and its variance: S = 6, 26/3 and S = 12, 82/3.</summary>
    [Fact]
    public void The_deviate_is_that_of_Mann_and_Kendall()
    {
        Assert.Equal(1.6984155512168937, TrendReader.Deviate([1, 2, 3, 4]), 1e-12);
        Assert.Equal(2.104003153109016, TrendReader.Deviate([0.1, 0.2, 0.2, 0.5, 0.4, 0.6]), 1e-12);
        Assert.Equal(0, TrendReader.Deviate([1, 1, 1]));
    }

    [Theory]
    [InlineData(AttentionTrend.Growing, "1 2 3 4")]
    [InlineData(AttentionTrend.Declining, "9 7 7 4 3")]
    [InlineData(AttentionTrend.Steady, "3 4 3 4 3 4")]
    [InlineData(AttentionTrend.Intermittent, "3 0 4 0 3 0")]
    [InlineData(AttentionTrend.Unknown, "1 2 3")]
    [InlineData(AttentionTrend.Steady, "0 0 0 0")]
    public void Trends_are_told_by_the_order_of_the_years(AttentionTrend trend, string shares) =>
        Assert.Equal(trend, TrendReader.Read([.. shares.Split(' ').Select(share => (double?)double.Parse(share, CultureInfo.InvariantCulture))]));
}
