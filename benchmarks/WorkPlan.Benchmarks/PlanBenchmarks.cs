using System.Collections.Immutable;
using BenchmarkDotNet.Attributes;
using WorkPlan.Core.Tests.Generation;

namespace WorkPlan.Benchmarks;

/// <summary>The plans that every benchmark runs over: eight of each size and density of facts.</summary>
public abstract class PlanBenchmarks
{
    private PlanInputs inputs = null!;

    /// <summary>The size of a plan, in thousand bytes of UTF-8.</summary>
    [Params(8, 30, 300)]
    public virtual int Kilobytes { get; set; }

    /// <summary>How much the plans state.</summary>
    [Params(FactDensity.RealPlans)]
    public virtual FactDensity Facts { get; set; }

    /// <summary>Generates the plans, outside the measurement.</summary>
    [GlobalSetup]
    public void Generate()
    {
        inputs = PlanInputs.OfSize(Kilobytes, Facts);
        Prepare(inputs.Texts);
    }

    /// <summary>Makes of the eight plans what a later stage starts from, outside the measurement.</summary>
    private protected virtual void Prepare(ImmutableArray<string> plans)
    {
    }

    /// <summary>One run over the eight plans; the sum of what it counts keeps the work from being optimised away.</summary>
    private protected int Sum(Func<string, int> run)
    {
        int sum = 0;
        foreach (string text in inputs.Texts)
        {
            sum += run(text);
        }

        return sum;
    }
}
