using WorkPlan.Core.Tests.Generation;
using WorkPlan.Core.Tests.Infrastructure;

namespace WorkPlan.Core.Tests.Promises;

/// <summary>The promises over texts that no writer would write. A failure names its seed and shows a short text.</summary>
public sealed class MutationTests
{
    private const int Mutations = 20_000;
    private const int SlowMutations = 400_000;
    private const int Seed = 20_260;

    /// <summary>Every so-manieth text is parsed a second time and under other cultures.</summary>
    private const int ThoroughStep = 50;

    [Fact]
    public void Mutations_keep_the_promises() => Run(Seed, Mutations);

    [Fact]
    [Trait("Category", "Slow")]
    public void Many_mutations_keep_the_promises() => Run(Seed + Mutations, SlowMutations);

    private static void Run(int firstSeed, int count)
    {
        string[] texts = [.. Fixture.Names.Select(Fixture.Read), .. Enumerable.Range(0, 40).Select(GeneratedText)];
        Parallel.For(0, count, new ParallelOptions { MaxDegreeOfParallelism = Environment.ProcessorCount }, i =>
        {
            int seed = firstSeed + i;
            string text = new Mutator(seed).Next(texts);
            Action<string> check = i % ThoroughStep == 0 ? PromiseChecker.CheckThoroughly : static shown => PromiseChecker.CheckOnce(shown);
            Failure.Report($"mutation, seed {seed}", text, check);
        });
    }

    private static string GeneratedText(int seed) =>
        PlanGenerator.Generate(seed, new GeneratorOptions { Noise = NoiseClasses.All, ByteSlips = 1 }).Text;
}
