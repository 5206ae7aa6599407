using BenchmarkDotNet.Attributes;
using WorkPlan.Core;

namespace WorkPlan.Benchmarks;

/// <summary>The whole of <c>Plan.Parse</c>, cleaning included.</summary>
public class ParseBenchmarks : PlanBenchmarks
{
    /// <summary>One run over the eight plans.</summary>
    [Benchmark]
    public int Parse() => Sum(text => Plan.Parse(text).Children.Length);
}
