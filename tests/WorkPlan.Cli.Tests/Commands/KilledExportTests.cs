using System.Diagnostics;
using WorkPlan.Cli.Tests.Infrastructure;

namespace WorkPlan.Cli.Tests.Commands;

/// <summary>A run that is killed, at whatever moment, leaves the database that was there.</summary>
public sealed class KilledExportTests : IDisposable
{
    private const int Plans = 200;

    private readonly TempFolder folder = new();

    private string Database => folder.At("corpus.db");

    public void Dispose() => folder.Dispose();

    [Fact]
    [Trait("Category", "Slow")]
    public void A_killed_run_leaves_the_old_database_whole()
    {
        WritePlans(2020);
        using (Process first = Start())
        {
            first.WaitForExit();
            Assert.Equal(0, first.ExitCode);
        }

        string[] old = Titles();
        WritePlans(2021);
        bool wasCaughtWriting = false;
        for (int delay = 200; old.SequenceEqual(Titles()); delay += 100)
        {
            Assert.True(delay < 60_000, "The run does not end.");
            using Process process = Start();
            if (!process.WaitForExit(delay))
            {
                process.Kill();
                process.WaitForExit();
            }

            wasCaughtWriting |= File.Exists($"{Database}-journal");
            Assert.True(old.SequenceEqual(Titles()) || Titles().All(title => title.Contains("2021", StringComparison.Ordinal)));
            Databases.AssertSound(Database);
        }

        Assert.True(wasCaughtWriting, "No run was killed while it wrote; more plans are needed.");
    }

    private string[] Titles() => Databases.Ask(Database, "SELECT path, title FROM plans ORDER BY path");

    private Process Start() => Process.Start(new ProcessStartInfo("dotnet", [typeof(WorkPlanCommand).Assembly.Location, "export", folder.At("plans"), "--sqlite", Database]) { RedirectStandardError = true })!;

    private void WritePlans(int year)
    {
        for (int i = 0; i < Plans; i++)
        {
            folder.Write($"plans/{i}.txt", $"某区教育局{year}年工作要点\n\n一、重点任务\n\n{string.Concat(Enumerable.Range(1, 80).Select(n => $"{n}．推进第{i}号工作。新建学校{n}所，做好课后服务，深化县管校聘改革。\n\n"))}");
        }
    }
}
