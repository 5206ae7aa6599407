using System.Diagnostics;
using WorkPlan.Core.Tests.Generation;

namespace WorkPlan.Core.Tests.Promises;

/// <summary>P4: time is linear in the length of the text, hostile text included. Runs alone, for it measures.</summary>
[Collection(nameof(LinearTimeTests))]
[CollectionDefinition(nameof(LinearTimeTests), DisableParallelization = true)]
public sealed class LinearTimeTests
{
    private const int Shortest = 20_000;
    private const int Factor = 16;
    private const int Attempts = 4;
    private const int CostlyShare = 20;

    /// <summary>How much slower a character may get in a text sixteen times as long: caches make it 2 or 3, quadratic time 16.</summary>
    private const double MostGrowth = 7;

    /// <summary>Below this a measurement says nothing.</summary>
    private static readonly TimeSpan Measurable = TimeSpan.FromMilliseconds(0.5);

    public static TheoryData<string> ShapeNames => [.. HostileShapes.Names];

    [Theory]
    [MemberData(nameof(ShapeNames))]
    public void Hostile_texts_take_linear_time(string shape) => 
        CheckLinear(length => HostileShapes.Make(shape, HostileShapes.IsCostly(shape) ? length / CostlyShare : length));

    [Fact]
    public void Generated_plans_take_linear_time() =>
        CheckLinear(length => PlanGenerator.Generate(7, new GeneratorOptions { MinimumLength = length, Noise = NoiseClasses.WithinLines }).Text);

    /// <summary>A single slow run proves nothing, so it tries again; a middle size spares the wait where time explodes.</summary>
    private static void CheckLinear(Func<int, string> shape)
    {
        string small = shape(Shortest);
        string middle = shape(Shortest * Factor / 4);
        string large = shape(Shortest * Factor);
        Plan.Parse(small);
        string measured = "";
        for (int attempt = 0; attempt < Attempts; attempt++)
        {
            TimeSpan few = Fastest(small, 5);
            TimeSpan more = Fastest(middle, 2);
            measured = $"{few.TotalMilliseconds:F1} ms, {more.TotalMilliseconds:F1} ms for 1x, 4x";
            if (Growth(few, more, small, middle) > MostGrowth / 2)
            {
                continue;
            }

            TimeSpan many = Fastest(large, 2);
            measured += $", {many.TotalMilliseconds:F1} ms for {Factor}x";
            if (Growth(few, many, small, large) < MostGrowth)
            {
                return;
            }
        }

        throw new PromiseBrokenException($"P4: time is not linear in length: {measured}.");
    }

    private static double Growth(TimeSpan few, TimeSpan many, string shorter, string longer)
    {
        double least = (few < Measurable ? Measurable : few).TotalMicroseconds;
        return many.TotalMicroseconds / longer.Length / (least / shorter.Length);
    }

    private static TimeSpan Fastest(string text, int runs)
    {
        TimeSpan fastest = TimeSpan.MaxValue;
        for (int run = 0; run < runs; run++)
        {
            long start = Stopwatch.GetTimestamp();
            Plan.Parse(text);
            TimeSpan elapsed = Stopwatch.GetElapsedTime(start);
            fastest = elapsed < fastest ? elapsed : fastest;
        }

        return fastest;
    }
}
