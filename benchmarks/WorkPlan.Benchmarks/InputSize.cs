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

    /// <summary>The size of the input that a benchmark's parameters choose; null where it runs over no text.</summary>
    internal static InputSize? Of(BenchmarkCase benchmarkCase)
    {
        if (benchmarkCase.Parameters["Kilobytes"] is not int kilobytes)
        {
            return null;
        }

        if (benchmarkCase.Parameters["Source"] is MatchSource source)
        {
            return Of(MatchInputs.TextOf(source, kilobytes));
        }

        PlanInputs plans = PlanInputs.OfSize(kilobytes, (FactDensity)benchmarkCase.Parameters["Facts"]);
        return new InputSize(plans.ByteCount, plans.CharacterCount);
    }
}
