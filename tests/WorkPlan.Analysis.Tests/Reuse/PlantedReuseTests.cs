using WorkPlan.Analysis.Reuse;

namespace WorkPlan.Analysis.Tests.Reuse;

public sealed class PlantedReuseTests
{
    private const int Seed = 3;
    private const int Plans = 260;

    private static readonly PlantedPlan[] Corpus = [.. Enumerable.Range(0, Plans).Select(new PlantedCorpus(Seed, 2000).Plan)];
    private static readonly ReusePlan[] Read = [.. Corpus.Select(plan => ReuseCheck.Read((plan.Source, plan.Text)))];

    [Fact]
    public void What_was_planted_is_found_with_its_source()
    {
        ReuseResult result = TextReuse.Find(Read);
        PlantedScore score = new();
        foreach (PlantedPlan plan in Corpus)
        {
            score.Add(plan.Planted, result.Passages.Where(passage => passage.To.Id == plan.Source.Id));
        }

        Assert.True(score.Recall > 0.94 && score.Precision > 0.94, $"seed {Seed}: {score}");
    }

    [Fact]
    public void Neither_threads_nor_the_order_of_plans_change_what_is_found()
    {
        string[] serial = Lines(TextReuse.Find(Read, ReuseOptions.Default with { Threads = 1 }));
        Assert.NotEmpty(serial);
        Assert.Equal(serial, Lines(TextReuse.Find(Read, ReuseOptions.Default with { Threads = 4 })));
        Assert.Equal(serial, Lines(TextReuse.Find(Read.Reverse())));
    }

    private static string[] Lines(ReuseResult result) =>
        [.. result.Passages.Select(passage => $"{passage} {passage.OtherSources}").Order(StringComparer.Ordinal), .. result.Pairs.Select(pair => pair.ToString())];
}
