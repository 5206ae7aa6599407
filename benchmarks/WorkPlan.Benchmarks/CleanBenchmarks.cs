using BenchmarkDotNet.Attributes;
using WorkPlan.Core.Cleaning;

namespace WorkPlan.Benchmarks;

/// <summary>Cleaning alone.</summary>
public class CleanBenchmarks : PlanBenchmarks
{
    /// <summary>One run over the eight plans.</summary>
    [Benchmark]
    public int Clean() => Sum(text => TextCleaner.Clean(text).Repairs.Length);
}
