using System.Diagnostics;
using System.Text.Json;
using WorkPlan.Cli.Tests.Infrastructure;
using WorkPlan.Core.Tests.Infrastructure;

namespace WorkPlan.Cli.Tests;

/// <summary>What the tool writes for the annotated plans, scored by the annotators' own script; needs the shared folder and Python 3.</summary>
public class GoldScoreTests
{
    /// <summary>The least F1 that each row must reach.</summary>
    private static readonly (string Row, double Least)[] Thresholds =
    [
        ("sections", .99), ("tasks", .99), ("titles", .97), ("metadata", .97), ("units", .99), ("references", .99),
        ("targets", .92), ("targetDetail", .90), ("repairs", .66), ("phrases", .75),
    ];

    [SharedFact]
    public void The_annotated_plans_are_read_as_well_as_promised()
    {
        using TempFolder folder = new();
        string gold = Path.Combine(SharedCorpus.Folder!, "gold");
        string seeds = Path.Combine(SharedCorpus.Folder!, "corpus", "seeds");
        Assert.Equal(0, Outcome.Of("analyze", seeds, "--format", "json", "-o", folder.At("out")).ExitCode);

        using JsonDocument score = JsonDocument.Parse(RunScript(Path.Combine(gold, "score.py"), gold, folder.At("out")));
        JsonElement total = score.RootElement.GetProperty("total");
        string[] missed =
        [
            .. Thresholds.Select(threshold => (threshold.Row, threshold.Least, F1: total.GetProperty(threshold.Row).GetProperty("f1").GetDouble()))
                .Where(row => row.F1 < row.Least)
                .Select(row => FormattableString.Invariant($"{row.Row}: {row.F1} < {row.Least}")),
        ];
        Assert.Empty(missed);
    }

    private static string RunScript(string script, params string[] folders)
    {
        ProcessStartInfo start = new("python3", [script, .. folders, "--json"]) { RedirectStandardOutput = true };
        using Process process = Process.Start(start)!;
        string output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        Assert.Equal(0, process.ExitCode);
        return output;
    }
}
