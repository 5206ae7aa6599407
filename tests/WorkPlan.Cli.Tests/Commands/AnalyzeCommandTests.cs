using System.Text;
using System.Text.Json;
using WorkPlan.Cli.Tests.Infrastructure;

namespace WorkPlan.Cli.Tests.Commands;

public sealed class AnalyzeCommandTests : IDisposable
{
    private readonly TempFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void One_file_is_summed_up_on_the_screen()
    {
        Outcome outcome = Outcome.Of("analyze", folder.WritePlan("a.txt"));
        Assert.Equal(0, outcome.ExitCode);
        Assert.Contains("改善办学条件", outcome.Output, StringComparison.Ordinal);
        Assert.Empty(outcome.Error);
    }

    [Fact]
    public void One_file_goes_to_standard_output_as_json()
    {
        Outcome outcome = Outcome.Of("analyze", folder.WritePlan("a.txt"), "--format", "json");
        Assert.Equal(0, outcome.ExitCode);
        using JsonDocument document = JsonDocument.Parse(outcome.Output);
        Assert.Equal(1, document.RootElement.GetProperty("schemaVersion").GetInt32());
        Assert.EndsWith("/a.txt", document.RootElement.GetProperty("source").GetProperty("path").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public void The_region_is_looked_up()
    {
        Outcome outcome = Outcome.WithInput(Encoding.UTF8.GetBytes("南宁市邕宁区教育局2021年工作要点\n1.开展主题班会。\n"), "analyze", "-", "--format", "json");
        using JsonDocument document = JsonDocument.Parse(outcome.Output);
        Assert.Equal("450109", document.RootElement.GetProperty("plan").GetProperty("regionResolved").GetProperty("code").GetString());
    }

    [Fact]
    public void Many_files_go_to_a_folder_that_is_made_for_them()
    {
        folder.WritePlan("plans/a.txt");
        folder.WritePlan("plans/b.md");
        Outcome outcome = Outcome.Of("analyze", folder.At("plans"), "--format", "json", "-o", folder.At("new/out"));
        Assert.Equal(0, outcome.ExitCode);
        Assert.Empty(outcome.Output);
        Assert.Equal(["a.json", "b.json"], folder.FilesIn("new/out"));
    }

    [Fact]
    public void The_file_and_standard_output_hold_the_same_bytes()
    {
        string path = folder.WritePlan("a.txt");
        string printed = Outcome.Of("analyze", path, "--format", "json").Output;
        Outcome.Of("analyze", path, "--format", "json", "-o", folder.At("out"));
        Assert.Equal(Encoding.UTF8.GetBytes(printed), File.ReadAllBytes(folder.At("out/a.json")));
    }

    [Fact]
    public void Json_lines_hold_one_document_each_in_ordinal_order()
    {
        foreach (string name in (string[])["b.txt", "a/z.txt", "a.txt", "B.txt", "a/b.md"])
        {
            folder.WritePlan($"plans/{name}");
        }

        Outcome outcome = Outcome.Of("analyze", folder.At("plans"), "--format", "jsonl");
        Assert.Equal(0, outcome.ExitCode);
        string[] lines = outcome.Output.Split('\n');
        Assert.Equal("", lines[^1]);
        Assert.Equal(
            ["B.txt", "a.txt", "a/b.md", "a/z.txt", "b.txt"],
            lines[..^1].Select(line => PathIn(line)[(folder.At("plans").Length + 1)..]));
    }

    [Fact]
    public void A_file_named_twice_is_read_once()
    {
        string path = folder.WritePlan("plans/a.txt");
        Outcome outcome = Outcome.Of("analyze", path, folder.At("plans"), path, "--format", "jsonl");
        Assert.Single(outcome.Output.TrimEnd('\n').Split('\n'));
    }

    [Fact]
    public void Standard_input_is_a_dash()
    {
        Outcome outcome = Outcome.WithInput(Encoding.UTF8.GetBytes(TempFolder.PlanText), "analyze", "-", "--format", "jsonl");
        Assert.Equal(0, outcome.ExitCode);
        Assert.Equal("<stdin>", PathIn(outcome.Output));
    }

    [Fact]
    public void Standard_input_can_be_written_to_a_folder()
    {
        Outcome.WithInput(Encoding.UTF8.GetBytes(TempFolder.PlanText), "analyze", "-", "--format", "json", "-o", folder.At("out"));
        Assert.Equal(["stdin.json"], folder.FilesIn("out"));
    }

    [Fact]
    public void A_later_run_replaces_the_results_of_an_earlier_one()
    {
        string path = folder.WritePlan("a.txt");
        folder.Write("out/a.json", "old");
        Assert.Equal(0, Outcome.Of("analyze", path, "--format", "json", "-o", folder.At("out")).ExitCode);
        Assert.StartsWith("{\n", File.ReadAllText(folder.At("out/a.json")), StringComparison.Ordinal);
        Assert.Equal(["a.json"], folder.FilesIn("out"));
    }

    [Fact]
    public void Inputs_that_share_a_name_all_get_a_result()
    {
        foreach (string name in (string[])["1/a.txt", "1/a.md", "2/a.txt", "3/a.txt"])
        {
            folder.WritePlan($"plans/{name}");
        }

        Outcome outcome = Outcome.Of("analyze", folder.At("plans"), "--format", "json", "-o", folder.At("out"));
        Assert.Equal(0, outcome.ExitCode);
        Assert.Equal(["2/a.txt.json", "3/a.txt.json", "a.json", "a.txt.json"], folder.FilesIn("out"));
    }

    [Fact]
    public void Breaking_off_leaves_nothing_half_done()
    {
        folder.WritePlan("plans/a.txt");
        using CancellationTokenSource source = new();
        source.Cancel();
        Outcome outcome = Outcome.Of(
            [], console => console with { Cancellation = source.Token }, "analyze", folder.At("plans"), "--format", "json", "-o", folder.At("out"));
        Assert.Equal(130, outcome.ExitCode);
        Assert.Empty(folder.FilesIn("out"));
    }

    [Fact]
    public void Progress_is_shown_to_a_person_for_many_files_only()
    {
        for (int i = 0; i < 21; i++)
        {
            folder.WritePlan($"plans/{i}.txt");
        }

        string[] args = ["analyze", folder.At("plans"), "--format", "json", "-o", folder.At("out")];
        Assert.Contains("\r", Outcome.Of([], console => console with { IsWatched = true }, args).Error, StringComparison.Ordinal);
        Assert.Empty(Outcome.Of(args).Error);
        File.Delete(folder.At("plans/0.txt"));
        Assert.Empty(Outcome.Of([], console => console with { IsWatched = true }, args).Error);
    }

    private static string PathIn(string line)
    {
        using JsonDocument document = JsonDocument.Parse(line);
        return document.RootElement.GetProperty("source").GetProperty("path").GetString()!;
    }
}
