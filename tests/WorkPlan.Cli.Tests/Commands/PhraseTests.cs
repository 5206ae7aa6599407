using System.Text.Json;
using WorkPlan.Cli.Tests.Infrastructure;

namespace WorkPlan.Cli.Tests.Commands;

/// <summary>Policy phrases on the command line, and lexicons of the user's.</summary>
public sealed class PhraseTests : IDisposable
{
    private const string Plan = "某区教育局2022年工作要点\n\n一、重点任务\n\n1．深化改革。推进“区管校聘”，落实‘双减’，建设“河畔书声”品牌，加强劳动教育。\n";

    private readonly TempFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void Phrases_stand_in_the_json_of_their_task()
    {
        string[] phrases = PhrasesOf("analyze", folder.Write("a.txt", Plan), "--format", "json");
        Assert.Equal(["县管校聘 区管校聘 lexicon", "双减 双减 lexicon", "河畔书声 河畔书声 shape"], phrases);
    }

    [Fact]
    public void Phrases_stand_in_the_summary_and_the_tree()
    {
        string path = folder.Write("a.txt", Plan);
        Assert.Contains("phrases      3: 县管校聘, 双减, 河畔书声", Outcome.Of("analyze", path).Output, StringComparison.Ordinal);
        Assert.Contains("县管校聘  (教师)  ← 区管校聘", Outcome.Of("tree", path).Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Lexicons_of_the_users_are_laid_over_the_built_in_one()
    {
        string ours = folder.Write("ours.tsv", "canonical\tcategory\tuse\n劳动教育\t体美劳\ton\n双减\t减负\toff\n");
        string more = folder.Write("more.tsv", "canonical\n深化改革\n");
        string[] phrases = PhrasesOf("analyze", folder.Write("a.txt", Plan), "--lexicon", ours, "--lexicon", more, "--format", "json");
        Assert.Equal(["深化改革 深化改革 lexicon", "县管校聘 区管校聘 lexicon", "河畔书声 河畔书声 shape", "劳动教育 劳动教育 lexicon"], phrases);
    }

    [Theory]
    [InlineData("year\n2020\n", "line 1")]
    [InlineData("canonical\taliases\n双减\t{双\n", "line 2")]
    public void A_malformed_lexicon_is_bad_usage_and_nothing_is_written(string table, string place)
    {
        Outcome outcome = Outcome.Of("analyze", folder.Write("a.txt", Plan), "--lexicon", folder.Write("ours.tsv", table), "--format", "json", "-o", folder.At("out"));
        Assert.Equal(2, outcome.ExitCode);
        Assert.Contains(place, outcome.Error, StringComparison.Ordinal);
        Assert.Empty(folder.FilesIn("out"));
    }

    [Fact]
    public void A_lexicon_that_is_not_there_is_bad_usage()
    {
        Outcome outcome = Outcome.Of("tree", folder.Write("a.txt", Plan), "--lexicon", folder.At("none.tsv"));
        Assert.Equal(2, outcome.ExitCode);
        Assert.Contains("no such file", outcome.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Many_plans_are_handed_on_in_the_order_of_the_inputs()
    {
        for (int i = 0; i < 40; i++)
        {
            folder.Write($"plans/{i:D2}.txt", i % 9 == 4 ? "" : Plan);
        }

        Outcome outcome = Outcome.Of("analyze", folder.At("plans"), "--format", "jsonl");
        Assert.Equal(3, outcome.ExitCode);
        string[] names = [.. outcome.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries)
            .Select(line => JsonDocument.Parse(line).RootElement.GetProperty("source").GetProperty("path").GetString()![^6..^4])];
        Assert.Equal(Enumerable.Range(0, 40).Where(i => i % 9 != 4).Select(i => $"{i:D2}"), names);
        Assert.Equal(["04", "13", "22", "31"], outcome.Error.Split('\n').Where(line => line.Contains("empty", StringComparison.Ordinal)).Select(line => line.Split(".txt")[0][^2..]));
    }

    private static string[] PhrasesOf(params string[] args)
    {
        Outcome outcome = Outcome.Of(args);
        Assert.Equal(0, outcome.ExitCode);
        using JsonDocument document = JsonDocument.Parse(outcome.Output);
        JsonElement task = document.RootElement.GetProperty("plan").GetProperty("sections")[0].GetProperty("tasks")[0];
        return [.. task.GetProperty("phrases").EnumerateArray().Select(phrase =>
            $"{phrase.GetProperty("canonical").GetString()} {phrase.GetProperty("text").GetString()} {phrase.GetProperty("origin").GetString()}")];
    }
}
