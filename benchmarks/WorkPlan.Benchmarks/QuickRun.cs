using System.Diagnostics;
using System.Globalization;
using System.Runtime.InteropServices;
using WorkPlan.Analysis.Segmentation;
using WorkPlan.Core;
using WorkPlan.Core.Cleaning;
using WorkPlan.Core.Tests.Generation;

namespace WorkPlan.Benchmarks;

/// <summary>The targets' figures in half a minute, by stopwatch: for work on the code, not for the record.</summary>
internal static class QuickRun
{
    private const double NanosecondsASecond = 1e9;

    /// <summary>Long enough for the compiler in the background to be done with its last tier, on a busy machine too.</summary>
    private static readonly TimeSpan FirstWarmUp = TimeSpan.FromSeconds(8);

    private static readonly TimeSpan WarmUp = TimeSpan.FromSeconds(0.7);
    private static readonly TimeSpan Measured = TimeSpan.FromSeconds(1.8);
    private static readonly TimeSpan ShortlyMeasured = TimeSpan.FromSeconds(0.5);

    private static readonly WordSegmenter Segmenter = new();
    private static readonly WordBuffer Words = new();

    private static readonly (string Name, Func<string, object> Run)[] Stages =
        [("Clean", TextCleaner.Clean), ("Segment", Segment), ("Parse", Plan.Parse)];

    private static readonly (int Kilobytes, FactDensity Density)[] Sizes =
    [
        (30, FactDensity.RealPlans), (300, FactDensity.RealPlans), (3000, FactDensity.RealPlans),
        (30, FactDensity.Samples), (300, FactDensity.Samples), (3000, FactDensity.Samples),
    ];

    /// <summary>One line for each stage, size and density of facts.</summary>
    internal static void Write(TextWriter output)
    {
        WriteMachine(output);
        WarmUpAll(PlanInputs.OfSize(30, FactDensity.Samples));
        foreach ((string name, Func<string, object> run) in Stages)
        {
            foreach ((int kilobytes, FactDensity density) in Sizes)
            {
                PlanInputs inputs = PlanInputs.OfSize(kilobytes, density);
                WriteLine(output, $"{name} {kilobytes} KB {density}", inputs.ByteCount, inputs.CharacterCount, Measure(() => RunAll(run, inputs.Texts), WarmUp, Measured));
            }
        }
    }

    /// <summary>One line for each stage and kind of plan, at 30 KB.</summary>
    internal static void WriteProfiles(TextWriter output)
    {
        WriteMachine(output);
        PlanInputs inputs = PlanInputs.OfSize(30, FactDensity.RealPlans);
        WarmUpAll(inputs);
        foreach ((string name, Func<string, object> run) in Stages)
        {
            foreach ((string text, string sample) in inputs.Texts.Zip(inputs.Names))
            {
                WriteLine(output, $"{name} {sample}", System.Text.Encoding.UTF8.GetByteCount(text), text.Length, Measure(() => run(text), ShortlyMeasured, ShortlyMeasured));
            }
        }
    }

    private static WordBuffer Segment(string text)
    {
        Words.Clear();
        Segmenter.Segment(text, Words);
        return Words;
    }

    private static void WarmUpAll(PlanInputs inputs) => Measure(() => RunAll(Plan.Parse, inputs.Texts), FirstWarmUp, TimeSpan.Zero);

    private static void WriteMachine(TextWriter output) => output.WriteLine(string.Create(
        CultureInfo.InvariantCulture,
        $"{DateTime.UtcNow:yyyy-MM-dd} {RuntimeInformation.OSDescription} {RuntimeInformation.ProcessArchitecture}, {Environment.ProcessorCount} processors, {RuntimeInformation.FrameworkDescription}"));

    private static void WriteLine(TextWriter output, string what, long bytes, long characters, (double Seconds, double Allocated) run) => output.WriteLine(string.Create(
        CultureInfo.InvariantCulture,
        $"{what,-30} {bytes / 1e6 / run.Seconds,8:F1} MB/s {run.Seconds * NanosecondsASecond / characters,8:F1} ns/char {run.Allocated / characters,8:F1} B/char"));

    private static void RunAll(Func<string, object> run, IEnumerable<string> texts)
    {
        foreach (string text in texts)
        {
            run(text);
        }
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
