using WorkPlan.Analysis.Corpora;
using WorkPlan.Core;
using WorkPlan.Export.Tests.Infrastructure;

namespace WorkPlan.Export.Tests.Tables;

public sealed class PlanPanelTests
{
    private const string Columns = "year covered mentions mentioned first_mention event at_risk left_censored silent_until";

    [Fact]
    public void A_region_is_at_risk_from_its_first_plan_to_its_first_mention() => Check(
        [("甲市", 2018, 0), ("甲市", 2020, 2), ("甲市", 2021, 1)],
        """
        2018 1 0 0 2020 0 1 0 2018
        2019 0   2020 0 1 0 2018
        2020 1 2 1 2020 1 1 0 2018
        2021 1 1 1 2020 0 0 0 2018
        """);

    [Fact]
    public void A_region_that_starts_with_a_mention_is_left_censored_and_never_at_risk() => Check(
        [("甲市", 2018, 1), ("甲市", 2019, 0)],
        """
        2018 1 1 1 2018 0 0 1 
        2019 1 0 0 2018 0 0 1 
        """);

    [Fact]
    public void A_region_without_a_mention_is_at_risk_to_its_last_plan() => Check(
        [("甲市", 2018, 0), ("甲市", 2019, 0), ("乙市", 2020, 0)],
        """
        2018 1 0 0  0 1 0 2019
        2019 1 0 0  0 1 0 2019
        2020 0    0 0 0 2019
        """);

    [Fact]
    public void Plans_of_one_year_are_one_row()
    {
        Dictionary<string, string> row = Assert.Single(Read([("甲市", 2020, 1), ("甲市", 2020, 2)]));
        Assert.Equal(("2", "3", "课后服务", "prefecture"), (row["plans"], row["mentions"], row["phrase"], row["level"]));
    }

    /// <summary>Compares the rows of 甲市.</summary>
    private static void Check((string Region, int Year, int Mentions)[] plans, string expected) => Assert.Equal(
        expected.ReplaceLineEndings("\n"),
        string.Join('\n', Read(plans).Where(row => row["region"] == "甲市").Select(row => string.Join(' ', Columns.Split(' ').Select(column => row[column])))));

    private static List<Dictionary<string, string>> Read((string Region, int Year, int Mentions)[] plans)
    {
        PlanCorpus corpus = PlanCorpus.Of(plans.Select((plan, i) => CorpusPlan.Read(
            Written.Analyze(Plan.Parse($"工作要点\n\n1．推进工作。{string.Concat(Enumerable.Repeat("做好课后服务。", plan.Mentions))}\n")),
            new CorpusSource($"{i}") { Region = plan.Region, Year = plan.Year, Level = PlanLevel.Prefecture })));
        using MemoryStream output = new();
        PlanPanel.Write(corpus, ["课后服务"], output, CsvOptions.Default);
        return StrictCsv.ReadTable(output.ToArray());
    }
}
