using WorkPlan.Cli.Tests.Infrastructure;

namespace WorkPlan.Cli.Tests.Commands;

public sealed class DiscoverCommandTests : IDisposable
{
    private readonly TempFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void What_many_plans_say_is_written_as_a_lexicon_that_can_be_loaded()
    {
        Outcome outcome = Outcome.Of("discover", WritePlans("new", "青苗伴读计划"), "-o", folder.At("found.tsv"));
        Assert.Equal((0, "", ""), (outcome.ExitCode, outcome.Output, outcome.Error));
        Assert.Contains("\n青苗伴读计划\t", File.ReadAllText(folder.At("found.tsv")), StringComparison.Ordinal);
        Outcome timeline = Outcome.Of("corpus", folder.At("new"), "--lexicon", folder.At("found.tsv"));
        Assert.Equal(0, timeline.ExitCode);
        Assert.Contains("青苗伴读计划", timeline.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void What_the_background_says_as_often_is_left_out()
    {
        Outcome outcome = Outcome.Of("discover", WritePlans("new", "青苗伴读计划"), "--background", WritePlans("old", "青苗伴读计划"));
        Assert.Equal(0, outcome.ExitCode);
        Assert.DoesNotContain("青苗伴读计划\t", outcome.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_plan_that_cannot_be_read_is_named_once_and_the_others_are_read()
    {
        string plans = WritePlans("new", "青苗伴读计划");
        folder.Write("new/blank.txt", " \n");
        Outcome outcome = Outcome.Of("discover", plans);
        Assert.Equal(3, outcome.ExitCode);
        Assert.Single(outcome.Error.Split('\n', StringSplitOptions.RemoveEmptyEntries), line => line.Contains("blank.txt", StringComparison.Ordinal));
        Assert.Contains("青苗伴读计划\t", outcome.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Nothing_found_is_said()
    {
        Outcome outcome = Outcome.Of("discover", folder.WritePlan("plan.txt"));
        Assert.Equal(0, outcome.ExitCode);
        Assert.Contains("no phrase is in 3 plans or more of 1 and in no lexicon", outcome.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Standard_input_is_refused() => Assert.Equal(2, Outcome.Of("discover", "-").ExitCode);

    /// <summary>Six plans that speak of a programme in different words.</summary>
    private string WritePlans(string name, string programme)
    {
        (string Before, string After)[] places =
        [
            ("全面推进", "，扩大范围"), ("认真落实", "。完善机制"), ("继续办好", "和阅读节"), ("各校要做好", "的宣传"), ("区里支持", "，安排经费"), ("研究制定", "方案"),
        ];
        for (int i = 0; i < places.Length; i++)
        {
            folder.Write($"{name}/{i}.txt", $"甲县教育局{2015 + i}年工作要点\n一、阅读\n1.{places[i].Before}{programme}{places[i].After}。\n2.{places[(i + 1) % 6].Before}{programme}{places[(i + 2) % 6].After}。\n");
        }

        return folder.At(name);
    }
}
