using System.Text.Json;
using WorkPlan.Cli.Tests.Infrastructure;

namespace WorkPlan.Cli.Tests.Commands;

public sealed class TimelineCommandTests : IDisposable
{
    private readonly TempFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void A_timeline_tells_silence_from_absence()
    {
        Outcome outcome = Outcome.Of("timeline", "县管校聘", CorpusPlans.Write(folder));
        Assert.Equal((0, ""), (outcome.ExitCode, outcome.Error));
        Assert.Contains("3 of 4 plans mention it", outcome.Output, StringComparison.Ordinal);
        Assert.Contains("○·█", outcome.Output, StringComparison.Ordinal);
        Assert.Contains("lag 2  silent until 2019", outcome.Output, StringComparison.Ordinal);
        Assert.Contains("lag 1  perhaps earlier: its first plan", outcome.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("县管校聘", 3)]
    [InlineData("“县管校聘”", 3)]
    [InlineData("教师", 3)]
    [InlineData("培训", 1)]
    [InlineData("{落实|办好}改革", 1)]
    [InlineData("办好{教育|学校}", 1)]
    [InlineData("双减", 0)]
    public void A_subject_is_a_phrase_a_field_or_any_text(string subject, int plans)
    {
        Outcome outcome = Outcome.Of("timeline", subject, CorpusPlans.Write(folder), "--format", "json");
        Assert.Equal(0, outcome.ExitCode);
        using JsonDocument document = JsonDocument.Parse(outcome.Output);
        Assert.Equal(plans, document.RootElement.GetProperty("years").EnumerateArray().Sum(year => year.GetProperty("mentioningPlans").GetInt32()));
    }

    [Theory]
    [InlineData("{甲|乙")]
    [InlineData("教")]
    [InlineData("")]
    public void What_cannot_be_looked_for_is_bad_usage(string subject)
    {
        Outcome outcome = Outcome.Of("timeline", subject, CorpusPlans.Write(folder));
        Assert.Equal(2, outcome.ExitCode);
        Assert.Contains("cannot be looked for", outcome.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_manifest_says_what_the_texts_do_not()
    {
        folder.Write("报告.txt", "一、工作\n1.推进县管校聘。落实改革。\n");
        string manifest = folder.Write("list.csv", "\uFEFF路径,年份,地区,级别\r\n报告.txt,2018年,浙江省/绍兴市,市\r\n");
        Outcome outcome = Outcome.Of("timeline", "县管校聘", manifest, "--format", "json");
        Assert.Equal((0, ""), (outcome.ExitCode, outcome.Error));
        using JsonDocument document = JsonDocument.Parse(outcome.Output);
        JsonElement region = Assert.Single(document.RootElement.GetProperty("regions").EnumerateArray());
        Assert.Equal("浙江省/绍兴市", region.GetProperty("region").GetString());
        Assert.Equal(2018, region.GetProperty("first").GetProperty("year").GetInt32());
    }

    [Theory]
    [InlineData("path,year\na.txt,zwei\n", "line 2: 'zwei' is no year")]
    [InlineData("path,level\na.txt,kingdom\n", "line 2: there is no level 'kingdom'")]
    [InlineData("name,year\na.txt,2020\n", "no manifest")]
    [InlineData("path,year\n,2020\n", "line 2: no path")]
    [InlineData("", "no manifest")]
    public void A_bad_manifest_is_bad_usage(string text, string message)
    {
        Outcome outcome = Outcome.Of("timeline", "双减", folder.Write("list.csv", text));
        Assert.Equal(2, outcome.ExitCode);
        Assert.Contains(message, outcome.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_listed_file_that_is_missing_is_named_and_the_others_are_read()
    {
        folder.WritePlan("a.txt");
        Outcome outcome = Outcome.Of("corpus", folder.Write("list.csv", "path\na.txt\nb.txt\n"));
        Assert.Equal(3, outcome.ExitCode);
        Assert.Contains("b.txt: no such file", outcome.Error, StringComparison.Ordinal);
        Assert.StartsWith("1 plans", outcome.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void The_result_never_takes_the_place_of_an_input()
    {
        string plan = folder.WritePlan("a.txt");
        Assert.Equal(2, Outcome.Of("timeline", "双减", plan, "-o", plan).ExitCode);
        Assert.Equal(TempFolder.PlanText, File.ReadAllText(plan));
    }
}
