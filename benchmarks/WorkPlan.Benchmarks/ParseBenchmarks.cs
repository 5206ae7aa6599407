using BenchmarkDotNet.Attributes;
using WorkPlan.Core;
using WorkPlan.Core.Tests.Generation;

namespace WorkPlan.Benchmarks;

/// <summary>The whole of <c>Plan.Parse</c>, cleaning included.</summary>
/// <remarks>So much code takes the compiler in the background longer than the three rounds that a short job warms up for.</remarks>
[WarmupCount(15)]
public class ParseBenchmarks : PlanBenchmarks
{
    /// <summary>The size of a plan, in thousand bytes of UTF-8.</summary>
    [Params(8, 30, 300, 3000)]
    public override int Kilobytes { get; set; }

    /// <summary>How much the plans state.</summary>
    [Params(FactDensity.RealPlans, FactDensity.Samples)]
    public override FactDensity Facts { get; set; }

    /// <summary>One run over the eight plans.</summary>
    [Benchmark]
    public int Parse() => Sum(text => Plan.Parse(text).Children.Length);
}
