using System.Text.Json;
using WorkPlan.Cli.Tests.Infrastructure;

namespace WorkPlan.Cli.Tests.Commands;

public sealed class KwicCommandTests : IDisposable
{
    private readonly TempFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void Every_place_is_shown_with_its_line_and_column()
    {
        Outcome outcome = Outcome.Of("kwic", "县管校聘", CorpusPlans.Write(folder));
        Assert.Equal((0, ""), (outcome.ExitCode, outcome.Error));
        Assert.Equal(4, outcome.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Length);
        Assert.Contains("乙-2020.txt:3:5  1.推进[县管校聘]。落实改革。\n", outcome.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Places_are_written_as_json_lines()
    {
        Outcome outcome = Outcome.Of("kwic", "{县|区}管校聘", CorpusPlans.Write(folder), "--format", "jsonl", "--context", "2");
        JsonElement[] lines = [.. outcome.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => JsonDocument.Parse(line).RootElement)];
        Assert.Equal(4, lines.Length);
        Assert.All(lines, line => Assert.Equal("县管校聘", line.GetProperty("text").GetString()));
        Assert.All(lines, line => Assert.True(line.GetProperty("before").GetString()!.Length <= 2));
    }

    [Fact]
    public void Nothing_found_is_said()
    {
        Outcome outcome = Outcome.Of("kwic", "双减", CorpusPlans.Write(folder));
        Assert.Equal((0, ""), (outcome.ExitCode, outcome.Output));
        Assert.Contains("no place has '双减'", outcome.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("x}", "20")]
    [InlineData("双减", "-1")]
    [InlineData("双减", "many")]
    public void What_cannot_be_asked_is_bad_usage(string pattern, string context) =>
        Assert.Equal(2, Outcome.Of("kwic", pattern, CorpusPlans.Write(folder), "--context", context).ExitCode);
}
