using System.Buffers;
using BenchmarkDotNet.Attributes;
using WorkPlan.Analysis.Phrases;
using WorkPlan.Analysis.Phrases.Matching;

namespace WorkPlan.Benchmarks;

/// <summary>Looking for many phrases in a long text, and the fastest way of the base class library.</summary>
public class MatchBenchmarks : LongTextBenchmarks
{
    private string text = null!;
    private LiteralMatcher matcher = null!;
    private SearchValues<string> values = null!;
    private PhraseSet set = null!;

    /// <summary>Makes the text, the phrases and what looks for them.</summary>
    [GlobalSetup]
    public void Prepare()
    {
        string[] phrases = Cut();
        text = Text.Value;
        matcher = new LiteralMatcher([.. phrases]);
        values = SearchValues.Create(phrases, StringComparison.Ordinal);
        set = new PhraseSet(phrases);
    }

    /// <summary>The hits that share no character.</summary>
    [Benchmark(Baseline = true)]
    public int LeftmostLongest() => Count(MatchKind.LeftmostLongest);

    /// <summary>Every occurrence of every phrase.</summary>
    [Benchmark]
    public int Overlapping() => Count(MatchKind.Overlapping);

    /// <summary>The same hits as LeftmostLongest: SearchValues tells where one starts, a set which is the longest.</summary>
    [Benchmark]
    public int SearchValuesWithSet()
    {
        ReadOnlySpan<char> rest = text;
        int count = 0;
        for (int start = rest.IndexOfAny(values); start >= 0; start = rest.IndexOfAny(values))
        {
            count++;
            rest = rest[(start + set.LongestAt(rest[start..]))..];
        }

        return count;
    }

    private int Count(MatchKind kind)
    {
        int count = 0;
        foreach (LiteralHit hit in matcher.Matches(text, kind))
        {
            count += hit.Id >= 0 ? 1 : 0;
        }

        return count;
    }
}
