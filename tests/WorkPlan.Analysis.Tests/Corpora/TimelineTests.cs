using WorkPlan.Analysis.Corpora;
using WorkPlan.Analysis.Phrases;

namespace WorkPlan.Analysis.Tests.Corpora;

/// <summary>What a timeline says of plans that are given as counts.</summary>
public sealed class TimelineTests
{
    private const string Phrase = "双减";

    [Fact]
    public void A_missing_plan_and_a_silent_one_are_two_things()
    {
        PlanCorpus corpus = PlanCorpus.Of([
            Plans.Of("甲市", 2020), Plans.Of("甲市", 2021, Phrase), Plans.Of("乙市", 2021), Plans.Of("丙市", 2022, Phrase)]);
        PhraseTimeline timeline = corpus.TimelineOf(Phrase);

        Assert.Equal([2020, 2021, 2022], corpus.Years.ToArray());
        Assert.Equal(
            ["丙市: Missing Missing Mentioned", "乙市: Missing Silent Missing", "甲市: Silent Mentioned Missing"],
            timeline.Regions.Select(region => $"{region.Region}: {string.Join(' ', region.Coverage)}").Order(StringComparer.Ordinal));
        Assert.Equal(new TimelineYear(2021, 2, 1, 1, 1, 1, 1), timeline.Years[1]);
        Assert.Equal((0.5, 1 / 3.0, 2 / 3.0), (timeline.Years[1].RegionShare, timeline.Years[1].LeastRegionShare, timeline.Years[1].MostRegionShare));
    }

    [Fact]
    public void A_year_without_plans_stands_in_the_timeline_and_has_no_share()
    {
        PhraseTimeline timeline = PlanCorpus.Of([Plans.Of("甲市", 2019, Phrase), Plans.Of("甲市", 2021)]).TimelineOf(Phrase);

        Assert.Equal(new TimelineYear(2020, 0, 0, 0, 0, 0, 1), timeline.Years[1]);
        Assert.Null(timeline.Years[1].Share);
        Assert.Null(timeline.Years[1].RegionShare);
    }

    [Fact]
    public void Plans_of_unknown_regions_count_in_a_year_and_in_no_region()
    {
        PhraseTimeline timeline = PlanCorpus.Of([Plans.Of("?", 2021, Phrase), Plans.Of("?", 2021), Plans.Of("?", null, Phrase)]).TimelineOf(Phrase);

        Assert.Equal(new TimelineYear(2021, 2, 1, 1, 0, 0, 0), Assert.Single(timeline.Years));
        Assert.Empty(timeline.Regions);
        Assert.Empty(timeline.Adoption);
    }

    [Fact]
    public void The_year_of_adoption_lies_behind_the_last_silent_plan()
    {
        PhraseTimeline timeline = PlanCorpus.Of([
            Plans.Of("甲市", 2018), Plans.Of("甲市", 2021, Phrase), Plans.Of("甲市", 2022), Plans.Of("乙市", 2021, Phrase), Plans.Of("国", 2020, Phrase)])
            .TimelineOf(Phrase);

        RegionTimeline first = timeline.Regions.Single(region => region.Region.Name == "甲市");
        Assert.Equal((2021, 2018, 1, false), (first.First!.Year, first.SilentUntil, first.Lag, first.IsLeftCensored));
        RegionTimeline second = timeline.Regions.Single(region => region.Region.Name == "乙市");
        Assert.Equal((2021, null, 1, true), (second.First!.Year, second.SilentUntil, second.Lag, second.IsLeftCensored));
        Assert.Equal("2020 (国-2020)", timeline.National!.ToString());
    }

    [Fact]
    public void Lags_are_counted_from_the_lexicons_year_where_the_state_has_no_plan()
    {
        PlanCorpus corpus = PlanCorpus.Of([Plans.Of("甲市", 2022, Phrase)]);

        PhraseTimeline timeline = corpus.TimelineOf(new PolicyPhrase(Phrase) { FirstYear = 2021, IssuedBy = "某意见" });

        Assert.Equal(new NationalStart(2021, null, "某意见", false), timeline.National);
        Assert.Equal(1, timeline.Regions[0].Lag);
        Assert.Null(corpus.TimelineOf(Phrase).Regions[0].Lag);
    }

    [Fact]
    public void Adopters_add_up_beside_the_regions_seen_so_far_without_the_state()
    {
        PhraseTimeline timeline = PlanCorpus.Of([
            Plans.Of("国", 2019, Phrase), Plans.Of("甲市", 2019), Plans.Of("甲市", 2020, Phrase), Plans.Of("乙市", 2021, Phrase), Plans.Of("甲市", 2021)])
            .TimelineOf(Phrase);

        Assert.Equal([new AdoptionPoint(2019, 0, 0, 1), new AdoptionPoint(2020, 1, 1, 1), new AdoptionPoint(2021, 2, 1, 2)], timeline.Adoption.ToArray());
        Assert.Null(timeline.Fit);
    }

    [Theory]
    [InlineData("-++---", true, true)]
    [InlineData("++----", false, true)]
    [InlineData("-+-+--", true, false)]
    [InlineData("+---+---", false, true)]
    [InlineData("+----+---", false, false)]
    [InlineData("-+ - -", true, false)]
    [InlineData("------", false, false)]
    public void Births_and_deaths_are_told_by_years_that_have_plans(string years, bool born, bool dead)
    {
        PhraseTimeline timeline = PlanCorpus.Of(years
            .Select((mark, i) => (Mark: mark, Year: 2000 + i))
            .Where(year => year.Mark != ' ')
            .Select(year => Plans.Of("甲市", year.Year, year.Mark == '+' ? [Phrase] : [])))
            .TimelineOf(Phrase);

        Assert.Equal((born, dead), (timeline.IsBorn, timeline.IsDead));
    }

    [Fact]
    public void An_empty_corpus_has_empty_timelines()
    {
        PhraseTimeline timeline = PlanCorpus.Of([]).TimelineOf(Phrase);

        Assert.Empty(timeline.Years);
        Assert.Empty(timeline.Levels);
        Assert.Empty(timeline.Bursts);
        Assert.Null(timeline.FirstYear);
        Assert.False(timeline.IsBorn || timeline.IsDead);
    }

    [Fact]
    public void Levels_have_years_of_their_own()
    {
        PhraseTimeline timeline = PlanCorpus.Of([Plans.Of("国", 2021), Plans.Of("甲市", 2021, Phrase), Plans.Of("乙市", 2022)]).TimelineOf(Phrase);

        Assert.Equal([PlanLevel.National, PlanLevel.Prefecture], timeline.Levels.Select(level => level.Level));
        Assert.Equal(new TimelineYear(2021, 1, 0, 0, 0, 1, 0), timeline.Levels[0].Years[0]);
        Assert.Equal(new TimelineYear(2021, 1, 1, 1, 1, 0, 1), timeline.Levels[1].Years[0]);
    }
}
