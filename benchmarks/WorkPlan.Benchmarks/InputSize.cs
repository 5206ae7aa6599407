using System.Text;
using BenchmarkDotNet.Running;
using WorkPlan.Core.Tests.Generation;

namespace WorkPlan.Benchmarks;

/// <summary>How much text a benchmark runs over.</summary>
/// <param name="ByteCount">In bytes of UTF-8.</param>
/// <param name="CharacterCount">In UTF-16 code units.</param>
internal readonly record struct InputSize(long ByteCount, long CharacterCount)
{
    /// <summary>The size of a text.</summary>
    internal static InputSize Of(string text) => new(Encoding.UTF8.GetByteCount(text), text.Length);

    /// <summary>The size of the input that a benchmark's parameters choose.</summary>
    internal static InputSize Of(BenchmarkCase benchmarkCase) => benchmarkCase.Parameters["Tasks"] is int tasks
        ? Of(PlanPair.OfTasks(tasks).New)
        : OfText(benchmarkCase);

    private static InputSize OfText(BenchmarkCase benchmarkCase) => (benchmarkCase.Parameters["Text"], benchmarkCase.Parameters["Kilobytes"]) switch
    {
        (LongText text, int kilobytes) => Of(text.Beginning(kilobytes)),
        (LongText text, _) => Of(text.Value),
        (_, int kilobytes) => Of(PlanInputs.OfSize(kilobytes, (FactDensity)benchmarkCase.Parameters["Facts"])),
        _ => throw new InvalidOperationException($"{benchmarkCase.DisplayInfo} does not say what it runs over"),
    };

    /// <summary>The size of all plans together.</summary>
    internal static InputSize Of(PlanInputs plans) => new(plans.ByteCount, plans.CharacterCount);
}
