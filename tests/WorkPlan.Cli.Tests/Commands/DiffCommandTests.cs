using System.Text;
using System.Text.Json;
using WorkPlan.Cli.Tests.Infrastructure;
using WorkPlan.Export;

namespace WorkPlan.Cli.Tests.Commands;

public sealed class DiffCommandTests : IDisposable
{
    private readonly TempFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void Two_plans_are_compared_on_the_screen()
    {
        Outcome outcome = Outcome.Of("diff", folder.WriteYear2020(), folder.WriteYear2021());
        Assert.Equal(0, outcome.ExitCode);
        Assert.Empty(outcome.Error);
        Assert.Contains("2 tasks continued", outcome.Output, StringComparison.Ordinal);
        Assert.Contains("↑ 新建公办幼儿园 = 3所 → = 5所", outcome.Output, StringComparison.Ordinal);
        Assert.Contains("新增学位[-900-]{+800+}个", outcome.Output, StringComparison.Ordinal);
        Assert.DoesNotContain('\u001B', outcome.Output); // ESC: no colours in a pipe
    }

    [Fact]
    public void Two_plans_are_compared_as_json()
    {
        Outcome outcome = Outcome.Of("diff", folder.WriteYear2020(), folder.WriteYear2021(), "--format", "json");
        Assert.Equal(0, outcome.ExitCode);
        JsonElement document = Parse(outcome.Output);
        Assert.Equal(1, document.GetProperty("schemaVersion").GetInt32());
        Assert.Equal("years", document.GetProperty("relation").GetString());
        Assert.EndsWith("/2020.txt", PathOf(document.GetProperty("old")), StringComparison.Ordinal);
        Assert.EndsWith("/2021.txt", PathOf(document.GetProperty("new")), StringComparison.Ordinal);
        Assert.Equal(["retargeted", "same"], document.GetProperty("matches").EnumerateArray().Select(match => match.GetProperty("kind").GetString()));
    }

    [Theory]
    [InlineData("regions", "both have 2 tasks")]
    [InlineData("levels", "1 task taken up word for word")]
    public void The_words_follow_the_preset(string preset, string words)
    {
        string[] plans = [folder.WriteYear2020(), folder.WriteYear2021()];
        Assert.Contains(words, Outcome.Of(["diff", .. plans, "--preset", preset]).Output, StringComparison.Ordinal);
        JsonElement document = Parse(Outcome.Of(["diff", .. plans, "--preset", preset, "--format", "json"]).Output);
        Assert.Equal(preset, document.GetProperty("relation").GetString());
    }

    [Fact]
    public void More_plans_are_a_history()
    {
        string[] plans = [folder.WriteYear2020(), folder.WriteYear2021(), folder.WriteYear2022()];
        Outcome outcome = Outcome.Of(["diff", .. plans]);
        Assert.Equal(0, outcome.ExitCode);
        Assert.Contains("●     ●     ●     改善办学条件  retargeted, same", outcome.Output, StringComparison.Ordinal);
        JsonElement document = Parse(Outcome.Of(["diff", .. plans, "--format", "json"]).Output);
        Assert.Equal(3, document.GetProperty("plans").GetArrayLength());
        Assert.Equal(2, document.GetProperty("comparisons").GetArrayLength());
    }

    [Fact]
    public void With_the_upper_level_each_task_has_an_origin()
    {
        string[] args = ["diff", folder.WriteYear2020(), folder.WriteYear2021(), "--upper", folder.WriteUpper2021()];
        Outcome outcome = Outcome.Of(args);
        Assert.Equal(0, outcome.ExitCode);
        Assert.Contains("1 改善办学条件  from both", outcome.Output, StringComparison.Ordinal);
        Assert.Contains("3 推进课后服务  from the upper level", outcome.Output, StringComparison.Ordinal);
        JsonElement document = Parse(Outcome.Of([.. args, "--format", "json"]).Output);
        Assert.EndsWith("/upper-2021.txt", PathOf(document.GetProperty("upper")), StringComparison.Ordinal);
        Assert.EndsWith("/2020.txt", PathOf(document.GetProperty("lastYear")), StringComparison.Ordinal);
        Assert.Equal(["both", "lastYear", "upper"], document.GetProperty("tasks").EnumerateArray().Select(task => task.GetProperty("origin").GetString()));
    }

    [Fact]
    public void Two_plans_a_history_and_origins_are_pages_too()
    {
        string[] plans = [folder.WriteYear2020(), folder.WriteYear2021()];
        string[][] further = [[], [folder.WriteYear2022()], ["--upper", folder.WriteUpper2021()]];
        foreach (string[] more in further)
        {
            Outcome outcome = Outcome.Of(["diff", .. plans, .. more, "--format", "html"]);
            Assert.Equal(0, outcome.ExitCode);
            Assert.StartsWith("<!DOCTYPE html>", outcome.Output, StringComparison.OrdinalIgnoreCase);
        }
    }

    [Theory]
    [InlineData("text")]
    [InlineData("json")]
    [InlineData("html")]
    public void The_file_and_standard_output_hold_the_same_bytes(string format)
    {
        string[] args = ["diff", folder.WriteYear2020(), folder.WriteYear2021(), "--format", format];
        Outcome written = Outcome.Of([.. args, "-o", folder.At("new/out")]);
        Assert.Equal(new Outcome(0, "", ""), written);
        Assert.Equal(Encoding.UTF8.GetBytes(Outcome.Of(args).Output), File.ReadAllBytes(folder.At("new/out")));
        Assert.Equal(["out"], folder.FilesIn("new"));
    }

    [Fact]
    public void A_screen_is_written_in_color_and_a_file_is_not()
    {
        PlanViewOptions view = new() { UsesColor = true, Width = 80 };
        string[] args = ["diff", folder.WriteYear2020(), folder.WriteYear2021()];
        Assert.Contains('\u001B', Outcome.Of([], console => console with { View = view, HasScreen = true }, args).Output); // ESC
        Outcome.Of([], console => console with { View = view, HasScreen = true }, [.. args, "-o", folder.At("out.txt")]);
        Assert.DoesNotContain('\u001B', File.ReadAllText(folder.At("out.txt")));
    }

    [Fact]
    public void The_exit_code_tells_differences_only_where_it_is_asked_for()
    {
        string old = folder.WriteYear2020();
        string current = folder.WriteYear2021();
        Assert.Equal(0, Outcome.Of("diff", old, current).ExitCode);
        Outcome outcome = Outcome.Of("diff", old, current, "--exit-code");
        Assert.Equal(1, outcome.ExitCode);
        Assert.NotEmpty(outcome.Output);
        Assert.Equal(1, Outcome.Of("diff", old, old, current, "--exit-code").ExitCode);
        Assert.Equal(1, Outcome.Of("diff", old, old, "--upper", current, "--exit-code").ExitCode);
        Assert.Equal(0, Outcome.Of("diff", old, old, "--exit-code").ExitCode);
        Assert.Equal(0, Outcome.Of("diff", old, old, old, "--exit-code").ExitCode);
        Assert.Equal(0, Outcome.Of("diff", old, old, "--upper", old, "--exit-code").ExitCode);
    }

    [Fact]
    public void One_of_the_plans_may_be_standard_input()
    {
        byte[] input = Encoding.UTF8.GetBytes(YearPlans.Year2021);
        Outcome outcome = Outcome.WithInput(input, "diff", folder.WriteYear2020(), "-", "--format", "json");
        Assert.Equal(0, outcome.ExitCode);
        Assert.Equal("<stdin>", PathOf(Parse(outcome.Output).GetProperty("new")));
        Assert.Equal(0, Outcome.WithInput(input, "diff", folder.WriteYear2020(), folder.WriteYear2021(), "--upper", "-").ExitCode);
    }

    [Fact]
    public void A_surer_match_may_be_asked_for()
    {
        string[] args = ["diff", folder.WriteYear2020(), folder.WriteYear2021(), "--min-confidence"];
        Assert.Equal(0, Outcome.Of([.. args, "0.6"]).ExitCode);
        Assert.Contains("no tasks continued", Outcome.Of([.. args, "1"]).Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Lexicons_of_the_users_are_laid_over_the_built_in_one()
    {
        string ours = folder.Write("ours.tsv", "canonical\tcategory\n服务内容\t服务\n");
        Outcome outcome = Outcome.Of("diff", folder.WriteYear2020(), folder.WriteYear2021(), "--lexicon", ours, "--format", "json");
        JsonElement added = Assert.Single(Parse(outcome.Output).GetProperty("added").EnumerateArray());
        Assert.Contains("服务内容", added.GetProperty("phrases").EnumerateArray().Select(phrase => phrase.GetProperty("canonical").GetString()));
    }

    [Fact]
    public void Breaking_off_leaves_nothing_half_done()
    {
        using CancellationTokenSource source = new();
        source.Cancel();
        string[] args = ["diff", folder.WriteYear2020(), folder.WriteYear2021(), "-o", folder.At("out/diff.txt")];
        Outcome outcome = Outcome.Of([], console => console with { Cancellation = source.Token }, args);
        Assert.Equal(130, outcome.ExitCode);
        Assert.Empty(outcome.Output);
        Assert.Empty(folder.FilesIn("out"));
    }

    private static JsonElement Parse(string json)
    {
        using JsonDocument document = JsonDocument.Parse(json);
        return document.RootElement.Clone();
    }

    private static string PathOf(JsonElement head) => head.GetProperty("source").GetProperty("path").GetString()!;
}
