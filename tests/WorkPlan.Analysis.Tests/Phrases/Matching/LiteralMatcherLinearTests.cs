using System.Diagnostics;
using WorkPlan.Analysis.Phrases;
using WorkPlan.Analysis.Phrases.Matching;

namespace WorkPlan.Analysis.Tests.Phrases.Matching;

/// <summary>Time is linear in the length of the text where the literals grow with it. Runs alone, for it measures.</summary>
[Collection(nameof(LiteralMatcherLinearTests))]
[CollectionDefinition(nameof(LiteralMatcherLinearTests), DisableParallelization = true)]
public sealed class LiteralMatcherLinearTests
{
    private const int Shortest = 60_000;
    private const int Factor = 8;
    private const int Attempts = 5;
    private const int CharactersPerStepOfDepth = 240;

    /// <summary>How much slower a character may get where text and literals are eight times as long: caches make it 2, walks in vain 8.</summary>
    private const double MostGrowth = 4;

    public static TheoryData<string> Names => [.. HostileLiterals.Names];

    [Theory]
    [MemberData(nameof(Names))]
    public void Deep_literals_take_linear_time(string name)
    {
        double growth = double.MaxValue;
        for (int attempt = 0; attempt < Attempts && growth > MostGrowth; attempt++)
        {
            growth = Fastest(name, Shortest * Factor) / Fastest(name, Shortest) / Factor;
        }

        Assert.True(growth <= MostGrowth, $"A character is {growth:F1} times as slow in a text {Factor} times as long.");
    }

    [Fact]
    public void A_million_characters_against_a_thousand_nested_literals_have_a_thousand_hits()
    {
        LiteralMatcher matcher = new([.. HostileLiterals.Ladder(1000)]);
        List<LiteralHit> hits = MatcherRun.Find(matcher, new string('啊', 1_000_000), MatchKind.LeftmostLongest);
        Assert.Equal(1000, hits.Count);
        Assert.All(hits, hit => Assert.Equal(999, hit.Id));
    }

    [Fact]
    public void Literals_longer_than_a_stack_is_deep_are_built()
    {
        string longest = new('啊', 300_000);
        LiteralMatcher matcher = new([longest, longest + "吧", "啊"]);
        Assert.Equal(300_001, MatcherRun.Find(matcher, longest, MatchKind.Overlapping).Count);
    }

    private static double Fastest(string name, int length)
    {
        LiteralMatcher matcher = new([.. HostileLiterals.Make(name, length / CharactersPerStepOfDepth)]);
        string text = HostileLiterals.Text(name, length);
        double fastest = double.MaxValue;
        for (int run = 0; run < 4; run++)
        {
            long start = Stopwatch.GetTimestamp();
            foreach (LiteralHit hit in matcher.Matches(text, MatchKind.LeftmostLongest))
            {
                fastest = hit.Length > 0 ? fastest : 0;
            }

            fastest = Math.Min(fastest, Stopwatch.GetElapsedTime(start).TotalSeconds);
        }

        return fastest;
    }
}
