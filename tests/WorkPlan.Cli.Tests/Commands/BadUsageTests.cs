using WorkPlan.Cli.Tests.Infrastructure;

namespace WorkPlan.Cli.Tests.Commands;

/// <summary>A command line that makes no sense, or results that cannot be written, end with 2 and a word on what to do.</summary>
public sealed class BadUsageTests : IDisposable
{
    private readonly TempFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void No_command_shows_the_help()
    {
        Outcome outcome = Outcome.Of();
        Assert.Equal(2, outcome.ExitCode);
        Assert.Contains("analyze", outcome.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void An_unknown_command_is_named() => CheckUsage("there is no command 'anlyze'", "anlyze", "x.txt");

    [Fact]
    public void A_forgotten_command_is_suggested()
    {
        string path = folder.WritePlan("a.txt");
        CheckUsage($"perhaps you meant: workplan analyze {path}", path);
    }

    [Fact]
    public void No_path_is_told() => CheckUsage("PATH", "analyze");

    [Fact]
    public void An_unknown_option_is_named() => CheckUsage("there is no option '--frmat'", "analyze", folder.WritePlan("a.txt"), "--frmat", "json");

    [Fact]
    public void An_unknown_format_is_named() => CheckUsage("there is no format 'xml'", "analyze", folder.WritePlan("a.txt"), "--format", "xml");

    [Fact]
    public void Several_inputs_as_json_need_a_folder() => CheckUsage(
        "add -o OUT", "analyze", folder.WritePlan("a.txt"), folder.WritePlan("b.txt"), "--format", "json");

    [Fact]
    public void A_folder_for_results_needs_json() => CheckUsage("add --format json", "analyze", folder.WritePlan("a.txt"), "-o", folder.At("out"));

    [Fact]
    public void A_file_is_no_folder_for_results()
    {
        string path = folder.WritePlan("a.txt");
        CheckUsage("is a file", "analyze", path, "--format", "json", "-o", path);
        Assert.Equal(TempFolder.PlanText, File.ReadAllText(path));
    }

    [Fact]
    public void A_folder_below_a_file_cannot_be_made()
    {
        string path = folder.WritePlan("a.txt");
        CheckUsage("cannot be written", "analyze", path, "--format", "json", "-o", Path.Combine(path, "out"));
    }

    [Fact]
    public void An_input_is_never_replaced()
    {
        string path = folder.WritePlan("a.json");
        CheckUsage("is an input", "analyze", path, "--format", "json", "-o", folder.Root);
        Assert.Equal(TempFolder.PlanText, File.ReadAllText(path));
    }

    [Fact]
    public void A_result_that_cannot_take_its_place_leaves_no_draft()
    {
        string path = folder.WritePlan("a.txt");
        Directory.CreateDirectory(folder.At("out/a.json"));
        CheckUsage("cannot be written", "analyze", path, "--format", "json", "-o", folder.At("out"));
        Assert.Empty(folder.FilesIn("out"));
    }

    private static void CheckUsage(string word, params string[] args)
    {
        Outcome outcome = Outcome.Of(args);
        Assert.Equal(2, outcome.ExitCode);
        Assert.Empty(outcome.Output);
        Assert.StartsWith("workplan: ", outcome.Error, StringComparison.Ordinal);
        Assert.Contains(word, outcome.Error, StringComparison.Ordinal);
    }
}
