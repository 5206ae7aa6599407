using System.Text.Json;
using System.Text.RegularExpressions;
using WorkPlan.Export.Tests.Infrastructure;

namespace WorkPlan.Export.Tests.Samples;

public sealed partial class NotebookTests
{
    /// <summary>Runs the cells of a notebook one after the other, drawing into nothing.</summary>
    private const string Runner = """
        import json, sys
        import matplotlib
        matplotlib.use("Agg")
        import matplotlib.pyplot as plt
        shown = []
        plt.show = lambda: shown.append(plt.gcf().axes[0].get_title(loc="left"))
        names = {"__name__": "__main__"}
        sys.stdout.reconfigure(encoding="utf-8")
        for cell in json.load(open(sys.argv[1], encoding="utf-8"))["cells"]:
            if cell["cell_type"] == "code":
                exec(compile("".join(cell["source"]), cell["id"], "exec"), names)
        print("figures:", len(shown), *shown)
        """;

    private static string Notebook => Path.Combine(SampleRun.Root, "samples", "notebooks", "corpus.ipynb");

    [Fact]
    public void It_needs_the_standard_library_and_matplotlib_only()
    {
        string[] modules = [.. Import().Matches(Code()).Select(match => match.Groups[1].Value).Distinct().Order(StringComparer.Ordinal)];
        Assert.Equal(["collections", "matplotlib", "os", "re", "sqlite3"], modules);
    }

    [MatplotlibFact]
    [Trait("Category", "Slow")]
    public async Task It_draws_five_figures_of_an_exported_database()
    {
        using TempFolder folder = new();
        string database = folder.At("corpus.db");
        SampleRun export = await SampleRun.Of("dotnet", [], "run", "-c", "Release", "--project", "src/WorkPlan.Cli", "--", "export", "samples/corpus", "--sqlite", database);
        Assert.True(export.ExitCode == 0, export.Error);
        SampleRun run = await SampleRun.Of(MatplotlibFactAttribute.Python, new() { ["WORKPLAN_DATABASE"] = database }, "-c", Runner, Notebook);
        Assert.True(run.ExitCode == 0, run.Error);
        Assert.Contains("27 plans of 6 regions, 2019–2023", run.Output, StringComparison.Ordinal);
        Assert.Contains("2021 泽川省/云汀市/柳湾区 silent in 2020", run.Output, StringComparison.Ordinal);
        Assert.Contains("教育扶贫 last in 2020, 9 plans", run.Output, StringComparison.Ordinal);
        Assert.Contains("figures: 5 ", run.Output, StringComparison.Ordinal);
    }

    private static string Code()
    {
        using JsonDocument notebook = JsonDocument.Parse(File.ReadAllText(Notebook));
        return string.Join('\n', notebook.RootElement.GetProperty("cells").EnumerateArray()
            .Where(cell => cell.GetProperty("cell_type").GetString() == "code")
            .Select(cell => string.Concat(cell.GetProperty("source").EnumerateArray().Select(line => line.GetString()))));
    }

    [GeneratedRegex(@"^(?:import|from) (\w+)", RegexOptions.Multiline)]
    private static partial Regex Import();
}
