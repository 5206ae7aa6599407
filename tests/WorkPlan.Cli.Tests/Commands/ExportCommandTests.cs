using System.Text.Json;
using WorkPlan.Cli.Tests.Infrastructure;

namespace WorkPlan.Cli.Tests.Commands;

public sealed class ExportCommandTests : IDisposable
{
    private const string Titles = "SELECT title FROM plans ORDER BY path";

    private readonly TempFolder folder = new();

    private string Plans => folder.At("plans");

    private string Database => folder.At("out/corpus.db");

    public void Dispose() => folder.Dispose();

    [Fact]
    public void All_outputs_can_be_written_at_once()
    {
        WritePlans();
        Outcome outcome = Outcome.Of(
            "export", Plans, "--sqlite", Database, "--csv", folder.At("out/csv"), "--jsonl", folder.At("out/all.jsonl"), "--panel", folder.At("out/panel.csv"), "--phrase", "课后服务");
        Assert.Equal(0, outcome.ExitCode);
        Assert.Empty(outcome.Output);
        Assert.EndsWith("3 written, 0 removed, 3 in all\n", outcome.Error, StringComparison.Ordinal);
        Assert.Equal(
            ["all.jsonl", "corpus.db", "csv/phrases.csv", "csv/plans.csv", "csv/refs.csv", "csv/sections.csv", "csv/targets.csv", "csv/tasks.csv", "csv/units.csv", "panel.csv"],
            folder.FilesIn("out"));
        Assert.Equal(["某区教育局2020年工作要点", "某区教育局2021年工作要点", "某区教育局2022年工作要点"], Databases.Ask(Database, Titles));
        Databases.AssertSound(Database);
    }

    [Fact]
    public void Json_lines_are_those_of_analyze()
    {
        WritePlans();
        Outcome exported = Outcome.Of("export", Plans, "--jsonl", "-");
        Assert.Equal(Outcome.Of("analyze", Plans, "--format", "jsonl").Output, exported.Output);
        Outcome.Of("export", Plans, "--jsonl", folder.At("all.jsonl"));
        Assert.Equal(exported.Output, File.ReadAllText(folder.At("all.jsonl")));
    }

    [Fact]
    public void Only_what_changed_is_written_again()
    {
        WritePlans();
        Export();
        byte[] before = File.ReadAllBytes(Database);
        Assert.Contains(" 0 written, 0 removed, 3 in all", Export().Error, StringComparison.Ordinal);
        Assert.Equal(before, File.ReadAllBytes(Database));
        folder.Write("plans/2021.txt", YearPlans.Year2022);
        File.Delete(folder.At("plans/2020.txt"));
        Assert.Contains(" 1 written, 1 removed, 2 in all", Export().Error, StringComparison.Ordinal);
        Assert.Equal(["某区教育局2022年工作要点", "某区教育局2022年工作要点"], Databases.Ask(Database, Titles));
        Databases.AssertSound(Database);
    }

    [Fact]
    public void A_new_lexicon_reads_the_plans_again()
    {
        WritePlans();
        Export();
        string lexicon = folder.Write("own.tsv", "canonical\taliases\tcategory\n黑白名单\t\t治理\n");
        Assert.Contains(" 3 written", Export("--lexicon", lexicon).Error, StringComparison.Ordinal);
        Assert.Contains(" 0 written", Export("--lexicon", lexicon).Error, StringComparison.Ordinal);
        Assert.Equal(["2"], Databases.Ask(Database, "SELECT count(*) FROM phrases WHERE canonical = '黑白名单'"));
    }

    [Fact]
    public void What_lies_elsewhere_stays()
    {
        WritePlans();
        string other = folder.WritePlan("other/a.txt");
        Export();
        Assert.Equal(0, Outcome.Of("export", other, "--sqlite", Database).ExitCode);
        Assert.Contains(" 0 removed, 4 in all", Export().Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_plan_that_cannot_be_read_any_more_stays()
    {
        WritePlans();
        Export();
        folder.Write("plans/2020.txt", "");
        Outcome outcome = Export();
        Assert.Equal(3, outcome.ExitCode);
        Assert.Contains("2020.txt: an empty file", outcome.Error, StringComparison.Ordinal);
        Assert.Contains(" 0 removed, 3 in all", outcome.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Nothing_is_taken_for_gone_where_an_input_could_not_be_opened()
    {
        WritePlans();
        Export();
        File.Delete(folder.At("plans/2020.txt"));
        Outcome outcome = Outcome.Of("export", Plans, folder.At("none"), "--sqlite", Database);
        Assert.Equal(3, outcome.ExitCode);
        Assert.Contains(" 0 removed, 3 in all", outcome.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Breaking_off_leaves_what_was_there()
    {
        WritePlans();
        Export();
        byte[] before = File.ReadAllBytes(Database);
        folder.Write("plans/2021.txt", YearPlans.Year2022);
        using CancellationTokenSource source = new();
        source.Cancel();
        Outcome outcome = Outcome.Of([], console => console with { Cancellation = source.Token }, "export", Plans, "--sqlite", Database, "--csv", folder.At("out"));
        Assert.Equal(130, outcome.ExitCode);
        Assert.Equal(before, File.ReadAllBytes(Database));
        Assert.Equal(["corpus.db"], folder.FilesIn("out"));
    }

    [Fact]
    public void A_phrase_that_no_plan_mentions_is_named()
    {
        WritePlans();
        Outcome outcome = Outcome.Of("export", Plans, "--panel", folder.At("panel.csv"), "--phrase", "县管校骋");
        Assert.Equal(0, outcome.ExitCode);
        Assert.Contains("no plan mentions 县管校骋", outcome.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("nothing to write")]
    [InlineData("--phrase belongs to a panel", "--csv", "out", "--phrase", "课后服务")]
    [InlineData("a panel is about phrases", "--panel", "panel.csv")]
    [InlineData("--bom is for CSV files", "--jsonl", "-", "--bom")]
    [InlineData("only --jsonl can go to standard output", "--sqlite", "-")]
    [InlineData("--sqlite takes the name of a file", "--sqlite", "")]
    public void Bad_usage_is_explained(string words, params string[] options)
    {
        Outcome outcome = Outcome.Of(["export", folder.WritePlan("a.txt"), .. options]);
        Assert.Equal(2, outcome.ExitCode);
        Assert.Contains(words, outcome.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void No_output_replaces_an_input_or_something_else()
    {
        string plan = folder.WritePlan("a.txt");
        Check("is an input", "--sqlite", plan);
        Check("another output", "--sqlite", folder.At("x.db"), "--jsonl", folder.At("x.db"));
        Check("is a folder", "--sqlite", folder.Root);
        Check("is a file", "--csv", plan);
        Check("no database", "--sqlite", folder.Write("notes.db", new string('x', 1000)));
        Assert.Equal(["a.txt", "notes.db"], folder.FilesIn("."));

        void Check(string words, params string[] options)
        {
            Outcome outcome = Outcome.Of(["export", plan, .. options]);
            Assert.Equal(2, outcome.ExitCode);
            Assert.Contains(words, outcome.Error, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Counts_are_those_of_the_json()
    {
        WritePlans();
        Export();
        int tasks = Outcome.Of("analyze", Plans, "--format", "jsonl").Output.TrimEnd('\n').Split('\n')
            .Sum(line => CountTasks(JsonDocument.Parse(line).RootElement.GetProperty("plan").GetProperty("sections")));
        Assert.Equal([$"{tasks}"], Databases.Ask(Database, "SELECT count(*) FROM tasks"));
    }

    private static int CountTasks(JsonElement sections) =>
        sections.EnumerateArray().Sum(section => section.GetProperty("tasks").GetArrayLength() + CountTasks(section.GetProperty("sections")));

    private Outcome Export(params string[] options) => Outcome.Of(["export", Plans, "--sqlite", Database, .. options]);

    private void WritePlans()
    {
        folder.Write("plans/2020.txt", YearPlans.Year2020);
        folder.Write("plans/2021.txt", YearPlans.Year2021);
        folder.Write("plans/2022.txt", YearPlans.Year2022);
    }
}
