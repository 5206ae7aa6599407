using WorkPlan.Analysis.Corpora;

namespace WorkPlan.Analysis.Tests.Corpora;

/// <summary>What rose and what fell.</summary>
public sealed class PhraseShiftsTests
{
    /// <summary>The expected ratio is SciPy's chi2_contingency([[2, 6], [12, 4]], correction=False, lambda_="log-likelihood").</summary>
    private const double Evidence = 5.6091898258904305;

    [Fact]
    public void The_latest_years_stand_against_all_before()
    {
        PhraseShifts shifts = PhraseShifts.Find(Corpus(), PhraseShiftOptions.Default with { RecentYears = 1, FewestPlans = 1, LeastEvidence = 0 });
        Assert.Equal<int>([2022], shifts.RecentYears);
        Assert.Equal<int>([2018, 2020], shifts.EarlierYears);
        PhraseShift rose = Assert.Single(shifts.Rising);
        Assert.Equal(("课后服务", 2, 14, 6, 10), (rose.Phrase, rose.Earlier, rose.AllEarlier, rose.Recent, rose.AllRecent));
        Assert.Equal(Evidence, rose.Evidence, 1e-12);
        Assert.Equal(["旧提法"], shifts.Falling.Select(shift => shift.Phrase));
        Assert.Equal("课后服务: 2 of 14 → 6 of 10 (G² 5.6)", rose.ToString());
    }

    [Fact]
    public void What_few_plans_mention_or_chance_explains_is_left_out()
    {
        Assert.Equal(["课后服务"], PhraseShifts.Find(Corpus(), PhraseShiftOptions.Default with { RecentYears = 1 }).Rising.Select(shift => shift.Phrase));
        Assert.Empty(PhraseShifts.Find(Corpus(), PhraseShiftOptions.Default with { RecentYears = 1, LeastEvidence = 6 }).Rising);
        Assert.Empty(PhraseShifts.Find(Corpus(), PhraseShiftOptions.Default with { RecentYears = 1, FewestPlans = 9 }).Rising);
    }

    [Fact]
    public void At_most_half_of_the_years_are_lately() =>
        Assert.Equal<int>([2022], PhraseShifts.Find(Corpus(), PhraseShiftOptions.Default with { RecentYears = 9 }).RecentYears);

    [Fact]
    public void One_year_has_nothing_to_be_compared_with()
    {
        PhraseShifts shifts = PhraseShifts.Find(PlanCorpus.Of([Plans.Of("甲市", 2020, "课后服务"), Plans.Of("乙市", null, "课后服务")]));
        Assert.Equal((0, 0, 0), (shifts.RecentYears.Length, shifts.Rising.Length, shifts.Falling.Length));
        Assert.Equal("nothing to compare", shifts.ToString());
    }

    [Fact]
    public void Fewer_than_one_year_is_refused() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => PhraseShifts.Find(Corpus(), PhraseShiftOptions.Default with { RecentYears = 0 }));

    /// <summary>Fourteen plans of 2018 and 2020, two of which mention 课后服务, and ten of 2022, six of which do; one without a year.</summary>
    private static PlanCorpus Corpus() => PlanCorpus.Of(
    [
        .. Enumerable.Range(0, 14).Select(i => Plans.Of($"市{i}", i < 7 ? 2018 : 2020, i < 2 ? ["课后服务", "旧提法"] : ["旧提法"])),
        .. Enumerable.Range(0, 10).Select(i => Plans.Of($"市{i}", 2022, i < 6 ? ["课后服务"] : ["旧提法"])),
        Plans.Of("甲市", null, "课后服务"),
    ]);
}
