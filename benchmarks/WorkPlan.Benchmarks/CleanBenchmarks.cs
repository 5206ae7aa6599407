using BenchmarkDotNet.Attributes;
using WorkPlan.Core.Cleaning;
using WorkPlan.Core.Tests.Generation;

namespace WorkPlan.Benchmarks;

/// <summary>Cleaning alone.</summary>
public class CleanBenchmarks
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
    public int Clean()
    {
        int repairs = 0;
        foreach (string text in inputs.Texts)
        {
            repairs += TextCleaner.Clean(text).Repairs.Length;
        }

        return repairs;
    }
}
