using WorkPlan.Analysis.Corpora;
using WorkPlan.Analysis.Reuse;

namespace WorkPlan.Analysis.Tests.Reuse;

public sealed class PlainReuseTests
{
    private const int Rounds = 40;

    [Fact]
    public void The_slow_and_obvious_twin_gives_each_clause_the_same_source()
    {
        ReuseOptions verbatim = ReuseOptions.Default with { MinimumLikeness = 1 };
        for (int seed = 1; seed <= Rounds; seed++)
        {
            (CorpusSource Source, string Text)[] plans = PlainReuse.Random(seed);
            ReuseResult result = ReuseCheck.Find(verbatim, plans);
            for (int taker = 0; taker < plans.Length; taker++)
            {
                string expected = string.Join(' ', PlainReuse.SourcesOf(taker, plans).Where(id => id.Length > 0).Order(StringComparer.Ordinal).CountBy(id => id));
                string found = string.Join(' ', Clauses(result, plans[taker]).Order(StringComparer.Ordinal).CountBy(id => id));
                Assert.True(expected == found, $"seed {seed}, plan {plans[taker].Source.Id}\nexpected {expected}\nfound    {found}");
            }
        }
    }

    /// <summary>The source of each clause taken, by the characters of the passages; all clauses here are of nine characters or more of one length.</summary>
    private static IEnumerable<string> Clauses(ReuseResult result, (CorpusSource Source, string Text) taker) =>
        result.Passages.Where(passage => passage.To.Id == taker.Source.Id)
            .SelectMany(passage => Enumerable.Repeat(passage.From.Id, passage.Characters / PlainReuse.ClausesOf(taker.Text)[0].Length));
}
