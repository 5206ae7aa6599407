using System.Diagnostics;
using System.Globalization;
using WorkPlan.Analysis.Phrases;
using WorkPlan.Analysis.Phrases.Matching;
using WorkPlan.Analysis.Segmentation;

namespace WorkPlan.Benchmarks;

/// <summary>WorkPlan's rows of the table that benchmarks/peers/run.sh prints, measured on the files that <see cref="PeerInputs"/> writes.</summary>
/// <remarks>A row is: what, by whom, seconds to load, seconds of the best run, what was found; parted by tabs.</remarks>
internal static class PeerRun
{
    /// <summary>Long enough for the compiler in the background to be done, and for a quiet moment on a busy machine.</summary>
    private static readonly TimeSpan Measured = TimeSpan.FromSeconds(5);

    internal static void Write(string folder, TextWriter output)
    {
        string text = File.ReadAllText(Path.Combine(folder, PeerInputs.TextFile));
        WriteSegmentation(text, output);
        foreach (int size in PeerInputs.Sizes)
        {
            string[] phrases = File.ReadAllLines(Path.Combine(folder, PeerInputs.PhraseFile(size)));
            string what = string.Create(CultureInfo.InvariantCulture, $"{size:N0} phrases");
            WriteMatching(text, phrases, what, output);
            WriteLexicon(text, phrases, what, output);
        }
    }

    private static void WriteSegmentation(string text, TextWriter output)
    {
        string[] lines = text.Split('\n');
        long start = Stopwatch.GetTimestamp();
        WordSegmenter segmenter = new();
        segmenter.CountTokens(lines[0]);
        double load = Stopwatch.GetElapsedTime(start).TotalSeconds;
        WordSegmenter withoutModel = WordSegmenter.Create(WordSegmenterOptions.Default with { UnknownWords = UnknownWords.None });
        WriteRow(output, "words, HMM", "WorkPlan", load, () => CountWords(segmenter, lines));
        WriteRow(output, "words, no HMM", "WorkPlan", load, () => CountWords(withoutModel, lines));
    }

    /// <summary>The phrases as they are: the hits are those of <c>rg -o -F</c>.</summary>
    private static void WriteMatching(string text, string[] phrases, string what, TextWriter output)
    {
        long start = Stopwatch.GetTimestamp();
        LiteralMatcher matcher = new([.. phrases]);
        double load = Stopwatch.GetElapsedTime(start).TotalSeconds;
        WriteRow(output, what, "WorkPlan, literals", load, () => CountHits(matcher, text));
    }

    /// <summary>
    /// The phrases as a lexicon: quotation marks, width and case do not matter, which finds more; a number is not cut out of a longer one,
    /// which finds less.
    /// </summary>
    private static void WriteLexicon(string text, string[] phrases, string what, TextWriter output)
    {
        long start = Stopwatch.GetTimestamp();
        Lexicon lexicon = Lexicon.Of(phrases.Select(phrase => new PolicyPhrase(phrase)));
        PhraseMatcher matcher = new(lexicon, PhraseMatcherOptions.Default with { FindsShapes = false });
        double load = Stopwatch.GetElapsedTime(start).TotalSeconds;
        WriteRow(output, what, "WorkPlan, lexicon", load, () => CountPhrases(matcher, text));
    }

    private static long CountWords(WordSegmenter segmenter, string[] lines)
    {
        long count = 0;
        using WordBuffer words = new();
        foreach (string line in lines)
        {
            words.Clear();
            segmenter.Segment(line, words);
            count += words.Count;
        }

        return count;
    }

    private static long CountHits(LiteralMatcher matcher, string text)
    {
        long count = 0;
        foreach (LiteralHit hit in matcher.Matches(text, MatchKind.LeftmostLongest))
        {
            count += hit.Id >= 0 ? 1 : 0;
        }

        return count;
    }

    private static long CountPhrases(PhraseMatcher matcher, string text)
    {
        long count = 0;
        foreach (PhraseHit hit in matcher.Enumerate(text))
        {
            count += hit.Span.Length > 0 ? 1 : 0;
        }

        return count;
    }

    private static void WriteRow(TextWriter output, string what, string name, double load, Func<long> run)
    {
        long found = 0;
        double best = double.MaxValue;
        for (long begin = Stopwatch.GetTimestamp(); Stopwatch.GetElapsedTime(begin) < Measured;)
        {
            long start = Stopwatch.GetTimestamp();
            found = run();
            best = Math.Min(best, Stopwatch.GetElapsedTime(start).TotalSeconds);
        }

        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{what}\t{name}\t{load:F6}\t{best:F6}\t{found}"));
    }
}
