using BenchmarkDotNet.Attributes;
using WorkPlan.Core;
using WorkPlan.Core.Tests.Generation;

namespace WorkPlan.Benchmarks;

/// <summary>The whole of <c>Plan.Parse</c>, cleaning included.</summary>
public class ParseBenchmarks
{
    private PlanInputs inputs = null!;

    /// <summary>The size of a plan, in thousand bytes of UTF-8.</summary>
    [Params(8, 30, 300, 3000)]
    public int Kilobytes { get; set; }

    /// <summary>How much the plans state.</summary>
    [Params(FactDensity.RealPlans, FactDensity.Samples)]
    public FactDensity Facts { get; set; }

    /// <summary>Generates the plans, outside the measurement.</summary>
    [GlobalSetup]
    public void Generate() => inputs = PlanInputs.OfSize(Kilobytes, Facts);

    /// <summary>One run over the eight plans.</summary>
    [Benchmark]
    public int Parse()
    {
        int nodes = 0;
        foreach (string text in inputs.Texts)
        {
            nodes += Plan.Parse(text).Children.Length;
        }

        return nodes;
    }
}
