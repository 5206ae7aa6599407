using System.Diagnostics;
using System.Globalization;
using System.Runtime.InteropServices;
using WorkPlan.Core;
using WorkPlan.Core.Cleaning;
using WorkPlan.Core.Tests.Generation;

namespace WorkPlan.Benchmarks;

/// <summary>The benchmarks' figures in less than a minute, by stopwatch: for work on the code, not for the record.</summary>
internal static class QuickRun
{
    private const double NanosecondsASecond = 1e9;

    /// <summary>Long enough for the compiler in the background to be done with its last tier, on a busy machine too.</summary>
    private static readonly TimeSpan FirstWarmUp = TimeSpan.FromSeconds(8);

    private static readonly TimeSpan WarmUp = TimeSpan.FromSeconds(0.5);
    private static readonly TimeSpan Measured = TimeSpan.FromSeconds(1);

    private static readonly int[] Sizes = [30, 300];

    /// <summary>One line for each stage and size of plans as dense in facts as real ones, then one for each number of phrases in a long text.</summary>
    internal static void Write(TextWriter output)
    {
        WriteMachine(output);
        Measure(StageOf<AnalyzeBenchmarks>(30, stage => stage.Analyze()), FirstWarmUp, TimeSpan.Zero);
        WriteStage<CleanBenchmarks>(output, "clean", stage => stage.Clean());
        WriteStage<OutlineBenchmarks>(output, "outline", stage => stage.Outline());
        WriteStage<FactsBenchmarks>(output, "facts", stage => stage.Targets() + stage.References() + stage.Units());
        WriteStage<ParseBenchmarks>(output, "parse (those and the tree)", stage => stage.Parse());
        WriteStage<SegmentBenchmarks>(output, "segment", stage => stage.Segment());
        WriteStage<LexiconBenchmarks>(output, "match, lexicon", stage => stage.Enumerate());
        WriteStage<LexiconBenchmarks>(output, "match, lexicon and shapes", stage => stage.Match());
        WriteStage<AnalyzeBenchmarks>(output, "analyze (all)", stage => stage.Analyze());
        foreach (int phrases in PeerInputs.Sizes)
        {
            WriteMatching(output, phrases);
        }
    }

    /// <summary>One line for each stage and kind of plan, at 30 KB.</summary>
    internal static void WriteProfiles(TextWriter output)
    {
        WriteMachine(output);
        PlanInputs inputs = PlanInputs.OfSize(30, FactDensity.RealPlans);
        Measure(StageOf<AnalyzeBenchmarks>(30, stage => stage.Analyze()), FirstWarmUp, TimeSpan.Zero);
        foreach ((string text, string sample) in inputs.Texts.Zip(inputs.Names))
        {
            WriteLine(output, $"clean {sample}", InputSize.Of(text), () => TextCleaner.Clean(text));
            WriteLine(output, $"parse {sample}", InputSize.Of(text), () => Plan.Parse(text));
            WriteLine(output, $"analyze {sample}", InputSize.Of(text), () => AnalyzeBenchmarks.Analyze(text));
        }
    }

    private static void WriteMachine(TextWriter output) => output.WriteLine(string.Create(
        CultureInfo.InvariantCulture,
        $"{DateTime.UtcNow:yyyy-MM-dd} {RuntimeInformation.OSDescription} {RuntimeInformation.ProcessArchitecture}, {Environment.ProcessorCount} processors, {RuntimeInformation.FrameworkDescription}"));

    private static void WriteStage<T>(TextWriter output, string name, Func<T, int> run)
        where T : PlanBenchmarks, new()
    {
        foreach (int kilobytes in Sizes)
        {
            WriteLine(output, $"{name}, {kilobytes} KB", InputSize.Of(PlanInputs.OfSize(kilobytes, FactDensity.RealPlans)), StageOf(kilobytes, run));
        }
    }

    private static Action StageOf<T>(int kilobytes, Func<T, int> run)
        where T : PlanBenchmarks, new()
    {
        T stage = new() { Kilobytes = kilobytes, Facts = FactDensity.RealPlans };
        stage.Generate();
        return () => run(stage);
    }

    private static void WriteMatching(TextWriter output, int phrases)
    {
        MatchBenchmarks matching = new() { Text = LongText.Generated, Phrases = phrases };
        matching.Prepare();
        WriteLine(output, string.Create(CultureInfo.InvariantCulture, $"match, {phrases:N0} phrases"), InputSize.Of(matching.Text.Value), () => matching.LeftmostLongest());
    }

    private static void WriteLine(TextWriter output, string what, InputSize size, Action action)
    {
        (double seconds, double allocated) = Measure(action, WarmUp, Measured);
        output.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{what,-36} {size.ByteCount / 1e6 / seconds,8:F1} MB/s {seconds * NanosecondsASecond / size.CharacterCount,8:F1} ns/char {allocated / size.CharacterCount,8:F1} B/char"));
    }

    /// <summary>The median time of a run, and what it allocates.</summary>
    private static (double Seconds, double Allocated) Measure(Action run, TimeSpan warmUp, TimeSpan measured)
    {
        for (long start = Stopwatch.GetTimestamp(); Stopwatch.GetElapsedTime(start) < warmUp;)
        {
            run();
        }

        List<double> times = [];
        long allocated = GC.GetAllocatedBytesForCurrentThread();
        long begin = Stopwatch.GetTimestamp();
        do
        {
            long start = Stopwatch.GetTimestamp();
            run();
            times.Add(Stopwatch.GetElapsedTime(start).TotalSeconds);
        }
        while (Stopwatch.GetElapsedTime(begin) < measured);

        allocated = GC.GetAllocatedBytesForCurrentThread() - allocated;
        times.Sort();
        return (times[times.Count / 2], (double)allocated / times.Count);
    }
}
