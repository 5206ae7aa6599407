using WorkPlan.Cli.Output;

namespace WorkPlan.Cli.Tests.Output;

public sealed class ProgressTests
{
    [Theory]
    [InlineData(0, 40, 0, "[------------------------] 0 of 40")]
    [InlineData(10, 40, 1, "[######------------------] 10 of 40")]
    [InlineData(10, 40, 20, "[######------------------] 10 of 40 · 0:01:00 left")]
    [InlineData(40, 40, 20, "[########################] 40 of 40 · 0:00:00 left")]
    public void The_bar_says_how_far_and_how_long(int done, int total, int seconds, string expected) =>
        Assert.Equal(expected, Progress.Describe(done, total, TimeSpan.FromSeconds(seconds)));
}
