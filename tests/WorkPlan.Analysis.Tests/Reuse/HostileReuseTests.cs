using System.Diagnostics;
using WorkPlan.Analysis.Corpora;
using WorkPlan.Analysis.Reuse;

namespace WorkPlan.Analysis.Tests.Reuse;

/// <summary>Shapes that would take minutes if anything were quadratic.</summary>
public sealed class HostileReuseTests
{
    private const string Clause = "把旧锅炉房改造成陶艺教室并由砖厂检修。";
    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(20);

    [Theory]
    [InlineData(10_000, 10)]
    [InlineData(2_000, int.MaxValue)] // nothing is a formula: every clause is looked up
    public void Thousands_of_plans_of_the_same_text(int plans, int formulaRegions)
    {
        string text = string.Concat(Enumerable.Range(0, 12).Select(i => $"第{(char)('一' + (37 * i))}所学校{Clause}"));
        ReusePlan first = ReuseCheck.Read(ReuseCheck.Plan("甲省", 2000, text));
        ReuseResult result = Find(
            [.. Enumerable.Range(0, plans).Select(i => Renamed(first, $"甲省/市{i % 100}", 1900 + (i / 100)))],
            ReuseOptions.Default with { FormulaRegions = formulaRegions, FormulaYears = formulaRegions });
        Assert.Equal(plans, result.Plans.Length);
        Assert.Equal(formulaRegions == 10 ? 0 : plans - 1, result.Passages.Length);
    }

    [Fact]
    public void One_clause_a_hundred_thousand_times()
    {
        string text = string.Concat(Enumerable.Repeat(Clause, 20_000));
        ReusePlan plan = ReuseCheck.Read(ReuseCheck.Plan("甲省", 2000, text));
        ReuseResult result = Find([plan, .. Enumerable.Range(1, 4).Select(i => Renamed(plan, "甲省", 2000 + i))], ReuseOptions.Default);
        Assert.NotEmpty(result.Passages);
    }

    [Theory]
    [InlineData("《")]
    [InlineData("（")]
    [InlineData("《书》")]
    [InlineData("、")]
    [InlineData("一是")]
    [InlineData("\0")]
    [InlineData("陶")]
    [InlineData("𠀀")]
    public void A_text_of_one_mark(string mark)
    {
        ReusePlan plan = ReuseCheck.Read(ReuseCheck.Plan("甲省", 2000, string.Concat(Enumerable.Repeat(mark, 50_000))));
        Find([plan, Renamed(plan, "甲省", 2001)], ReuseOptions.Default);
    }

    private static ReuseResult Find(ReusePlan[] plans, ReuseOptions options)
    {
        long start = Stopwatch.GetTimestamp();
        ReuseResult result = TextReuse.Find(plans, options);
        Assert.True(Stopwatch.GetElapsedTime(start) < Limit, $"took {Stopwatch.GetElapsedTime(start)}");
        return result;
    }

    /// <summary>The same clauses under another name, without reading them again.</summary>
    private static ReusePlan Renamed(ReusePlan plan, string region, int year) => plan.As(new CorpusPlan
    {
        Id = $"{region}-{year}",
        Title = "",
        Year = year,
        YearSource = YearSource.Manifest,
        OtherYear = null,
        Published = null,
        Issuer = "",
        Region = new CorpusRegion(region, "", PlanLevel.Prefecture),
        Kind = plan.Plan.Kind,
        Tasks = 0,
        Sentences = 0,
        Characters = 0,
        Phrases = [],
        Categories = [],
        Targets = [],
    });
}
