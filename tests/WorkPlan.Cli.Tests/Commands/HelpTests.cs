using WorkPlan.Cli.Tests.Infrastructure;

namespace WorkPlan.Cli.Tests.Commands;

public sealed class HelpTests
{
    [Theory]
    [InlineData("--help")]
    [InlineData("analyze", "--help")]
    [InlineData("analyze", "-h")]
    [InlineData("tree", "--help")]
    [InlineData("segment", "--help")]
    [InlineData("diff", "--help")]
    [InlineData("corpus", "--help")]
    [InlineData("timeline", "--help")]
    [InlineData("kwic", "--help")]
    [InlineData("export", "--help")]
    public void Help_ends_with_examples(params string[] args)
    {
        Outcome outcome = Outcome.Of(args);
        Assert.Equal(0, outcome.ExitCode);
        Assert.Empty(outcome.Error);
        Assert.Contains("Examples:\n  ", outcome.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void The_version_is_the_tools_own()
    {
        Outcome outcome = Outcome.Of("--version");
        Assert.Equal(0, outcome.ExitCode);
        Assert.Matches("^workplan \\d+\\.\\d+\\.\\d+\\S*\n$", outcome.Output);
    }
}
