using WorkPlan.Cli.Tests.Infrastructure;
using WorkPlan.Export;

namespace WorkPlan.Cli.Tests.Commands;

public sealed class TreeCommandTests : IDisposable
{
    private readonly TempFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void A_plan_is_shown_with_places()
    {
        Outcome outcome = Outcome.Of("tree", folder.WritePlan("a.txt"));
        Assert.Equal(0, outcome.ExitCode);
        Assert.Matches("\n *5:1 .*task 1 改善办学条件", outcome.Output);
        Assert.DoesNotContain('\u001B', outcome.Output); // ESC: no colours in a pipe
    }

    [Fact]
    public void Several_plans_stand_apart()
    {
        Outcome outcome = Outcome.Of("tree", folder.WritePlan("a.txt"), folder.WritePlan("b.txt"));
        Assert.Contains("\n\n" + folder.At("b.txt"), outcome.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_screen_is_written_in_color()
    {
        PlanViewOptions view = new() { UsesColor = true, Width = 80 };
        Outcome outcome = Outcome.Of([], console => console with { View = view, HasScreen = true }, "tree", folder.WritePlan("a.txt"));
        Assert.Contains('\u001B', outcome.Output); // ESC
    }

    [Fact]
    public void A_missing_file_is_named() => Assert.Equal(3, Outcome.Of("tree", folder.At("missing.txt")).ExitCode);
}
