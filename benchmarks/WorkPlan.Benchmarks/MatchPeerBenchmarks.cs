using System.Text.RegularExpressions;
using BenchmarkDotNet.Attributes;

namespace WorkPlan.Benchmarks;

/// <summary>The slower ways to look for many phrases, over the beginning of the text that <see cref="MatchBenchmarks"/> takes whole.</summary>
/// <remarks>100,000 phrases are left out, for the time that an expression over so many takes.</remarks>
public class MatchPeerBenchmarks : LongTextBenchmarks
{
    private string text = null!;
    private string[] phrases = null!;
    private Regex compiled = null!;

    /// <summary>How many phrases.</summary>
    [Params(500, 5_000)]
    public override int Phrases { get; set; }

    /// <summary>How much of the text is searched, in thousand bytes of UTF-8.</summary>
    [Params(120)]
    public int Kilobytes { get; set; }

    /// <summary>Makes the text, the phrases and the expression.</summary>
    [GlobalSetup]
    public void Prepare()
    {
        text = Text.Beginning(Kilobytes);
        phrases = Cut();
        compiled = new Regex(string.Join('|', phrases), RegexOptions.Compiled | RegexOptions.CultureInvariant);
    }

    /// <summary>An alternation, compiled at run time; it tries longer phrases first.</summary>
    [Benchmark]
    public int RegexCompiled() => compiled.Count(text);

    /// <summary>One search for each phrase, which finds every occurrence.</summary>
    [Benchmark]
    public int IndexOf()
    {
        int count = 0;
        foreach (string phrase in phrases)
        {
            for (int start = text.IndexOf(phrase, StringComparison.Ordinal); start >= 0; start = text.IndexOf(phrase, start + 1, StringComparison.Ordinal))
            {
                count++;
            }
        }

        return count;
    }
}
