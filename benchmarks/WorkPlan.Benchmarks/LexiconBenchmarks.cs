using System.Collections.Immutable;
using BenchmarkDotNet.Attributes;
using WorkPlan.Analysis.Phrases;
using WorkPlan.Core.Cleaning;

namespace WorkPlan.Benchmarks;

/// <summary>The phrases of the default lexicon in clean plans. MB/s counts the text as given.</summary>
public class LexiconBenchmarks : PlanBenchmarks
{
    private static readonly PhraseMatcher Matcher = new(Lexicon.ReadDefault());

    private ImmutableArray<CleanText> texts;

    /// <summary>The size of a plan, in thousand bytes of UTF-8.</summary>
    [Params(30, 300)]
    public override int Kilobytes { get; set; }

    /// <summary>The lexicon's phrases alone, one after the other.</summary>
    [Benchmark]
    public int Enumerate()
    {
        int sum = 0;
        foreach (CleanText text in texts)
        {
            sum += Count(text.Text);
        }

        return sum;
    }

    /// <summary>Those and the phrases by shape, in one list with places in the source.</summary>
    [Benchmark]
    public int Match()
    {
        int sum = 0;
        foreach (CleanText text in texts)
        {
            sum += Matcher.Match(text).Length;
        }

        return sum;
    }

    private protected override void Prepare(ImmutableArray<string> plans) => texts = [.. plans.Select(TextCleaner.Clean)];

    private static int Count(string text)
    {
        int count = 0;
        foreach (PhraseHit hit in Matcher.Enumerate(text))
        {
            count += hit.Span.Length > 0 ? 1 : 0;
        }

        return count;
    }
}
