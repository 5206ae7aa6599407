using System.Text;
using WorkPlan.Analysis;
using WorkPlan.Analysis.Corpora;
using WorkPlan.Analysis.Phrases;
using WorkPlan.Analysis.Regions;
using WorkPlan.Analysis.Reuse;
using WorkPlan.Analysis.Segmentation;
using WorkPlan.Cli.Tests.Infrastructure;
using WorkPlan.Core;
using WorkPlan.Core.Text;
using WorkPlan.Core.Tests.Infrastructure;
using WorkPlan.Export;

namespace WorkPlan.Cli.Tests.Commands;

/// <summary>Commands read plans on all processors: what they write is what one plan after the other gives.</summary>
public sealed class SerialRunTests
{
    private const int Rounds = 3;

    private static readonly string Folder = Path.Combine(RepositoryFolder.Root, "samples", "corpus").Replace('\\', '/');

    [Fact]
    public void A_corpus_is_that_of_a_serial_run()
    {
        string expected = Serial(plans => Bytes(output => CorpusJson.Write(PlanCorpus.Of(plans.Select(plan => plan.Plan)), output)));
        Assert.All(Enumerable.Range(0, Rounds), _ => Assert.Equal(expected, Outcome.Of("corpus", Folder, "--format", "json").Output));
    }

    [Fact]
    public void Reuse_is_that_of_a_serial_run()
    {
        string expected = Serial(plans =>
        {
            Dictionary<string, SourceText> sources = plans.ToDictionary(plan => plan.Plan.Id, plan => plan.Analysis.Plan.Source, StringComparer.Ordinal);
            ReuseResult reuse = TextReuse.Find(plans.Select(plan => ReusePlan.Read(plan.Plan, plan.Analysis)), ReuseOptions.Default with { Threads = 1 });
            return Bytes(output => ReuseTable.Write(reuse, plan => sources[plan.Id], output, CsvOptions.Default));
        });
        Assert.All(Enumerable.Range(0, Rounds), _ => Assert.Equal(expected, Outcome.Of("reuse", Folder, "--format", "csv").Output));
    }

    private static string Serial(Func<List<(CorpusPlan Plan, PlanAnalysis Analysis)>, string> write)
    {
        (WordSegmenter words, PhraseMatcher phrases, Gazetteer regions) = (new WordSegmenter(), new PhraseMatcher(Lexicon.ReadDefault()), Gazetteer.ReadDefault());
        List<(CorpusPlan, PlanAnalysis)> plans = [];
        foreach (string path in Directory.GetFiles(Folder, "*.txt").Select(Path.GetFileName).Order(StringComparer.Ordinal).Select(name => $"{Folder}/{name}"))
        {
            PlanAnalysis analysis = PlanAnalysis.Analyze(Plan.Parse(SourceText.From(File.ReadAllText(path), path)), words, phrases, regions);
            plans.Add((CorpusPlan.Read(analysis, new CorpusSource(path), regions), analysis));
        }

        return write(plans);
    }

    private static string Bytes(Action<Stream> write)
    {
        using MemoryStream output = new();
        write(output);
        return Encoding.UTF8.GetString(output.ToArray());
    }
}
