using System.Diagnostics;
using System.Globalization;
using WorkPlan.Analysis;
using WorkPlan.Analysis.Corpora;
using WorkPlan.Analysis.Phrases;
using WorkPlan.Analysis.Reuse;
using WorkPlan.Analysis.Segmentation;
using WorkPlan.Analysis.Tests.Reuse;
using WorkPlan.Core;

namespace WorkPlan.Benchmarks;

/// <summary>Reads generated plans of about 30 KB, finds what they took from each other, and prints time, memory and how much is right.</summary>
internal static class ReuseRun
{
    private const int Seed = 5;
    private const int CharactersAPlan = 10_000;
    private const double Megabyte = 1 << 20;

    /// <summary>Four lines: reading, finding, memory, precision and recall.</summary>
    internal static void Write(int plans, TextWriter output)
    {
        PlantedCorpus corpus = new(Seed, CharactersAPlan);
        PlanReader reader = new(new WordSegmenter(), new PhraseMatcher(Lexicon.ReadDefault()));
        ReusePlan[] read = new ReusePlan[plans];
        long start = Stopwatch.GetTimestamp();
        long bytes = 0;
        Parallel.For(0, plans, number =>
        {
            PlantedPlan plan = corpus.Plan(number);
            Interlocked.Add(ref bytes, System.Text.Encoding.UTF8.GetByteCount(plan.Text));
            read[number] = reader.Read(plan);
        });
        Line(output, $"read {plans} plans of {bytes / plans} bytes (generated, parsed, analyzed, fingerprinted): {Stopwatch.GetElapsedTime(start).TotalSeconds:F1} s, peak {Peak():F0} MB");
        start = Stopwatch.GetTimestamp();
        ReuseResult result = TextReuse.Find(read);
        Line(output, $"find: {Stopwatch.GetElapsedTime(start).TotalSeconds:F1} s, {result}");
        Line(output, $"managed heap {GC.GetTotalMemory(true) / Megabyte:F0} MB, peak of the process {Peak():F0} MB");
        Line(output, $"{Score(corpus, plans, result)}");
    }

    private static PlantedScore Score(PlantedCorpus corpus, int plans, ReuseResult result)
    {
        PlantedScore score = new();
        ILookup<string, ReusedPassage> byTaker = result.Passages.ToLookup(passage => passage.To.Id);
        for (int number = 0; number < plans; number++)
        {
            PlantedPlan plan = corpus.Plan(number);
            score.Add(plan.Planted, byTaker[plan.Source.Id]);
        }

        return score;
    }

    private static double Peak() => Process.GetCurrentProcess().PeakWorkingSet64 / Megabyte;

    private static void Line(TextWriter output, FormattableString line) => output.WriteLine(line.ToString(CultureInfo.InvariantCulture));

    private sealed class PlanReader(WordSegmenter segmenter, PhraseMatcher matcher)
    {
        internal ReusePlan Read(PlantedPlan plan)
        {
            PlanAnalysis analysis = PlanAnalysis.Analyze(Plan.Parse(plan.Text), segmenter, matcher);
            return ReusePlan.Read(CorpusPlan.Read(analysis, plan.Source), analysis);
        }
    }
}
