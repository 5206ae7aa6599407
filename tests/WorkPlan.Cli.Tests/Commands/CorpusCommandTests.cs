using System.Text.Json;
using WorkPlan.Cli.Tests.Infrastructure;

namespace WorkPlan.Cli.Tests.Commands;

public sealed class CorpusCommandTests : IDisposable
{
    private readonly TempFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void A_corpus_is_summed_up()
    {
        Outcome outcome = Outcome.Of("corpus", CorpusPlans.Write(folder));
        Assert.Equal((0, ""), (outcome.ExitCode, outcome.Error));
        Assert.StartsWith("4 plans · 3 regions · 2019–2021\n", outcome.Output, StringComparison.Ordinal);
        Assert.Contains("national 1, county 3", outcome.Output, StringComparison.Ordinal);
        Assert.Contains("县管校聘  3 plans", outcome.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_corpus_is_written_as_json()
    {
        Outcome outcome = Outcome.Of("corpus", CorpusPlans.Write(folder), "--format", "json", "-o", folder.At("corpus.json"));
        Assert.Equal((0, "", ""), (outcome.ExitCode, outcome.Error, outcome.Output));
        using JsonDocument document = JsonDocument.Parse(File.ReadAllText(folder.At("corpus.json")));
        Assert.Equal(4, document.RootElement.GetProperty("plans").GetArrayLength());
        Assert.Equal([2019, 2020, 2021], document.RootElement.GetProperty("years").EnumerateArray().Select(year => year.GetInt32()));
    }

    [Fact]
    public void A_year_in_doubt_is_told()
    {
        folder.Write("2018.txt", "甲县教育局2019年工作要点\n一、教师\n1.培训教师。开展培训。\n");
        Assert.Contains("(2019 by the plan, but 2018 by its name or the manifest)", Outcome.Of("corpus", folder.At("2018.txt")).Output, StringComparison.Ordinal);
    }
}
