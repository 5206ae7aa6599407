using WorkPlan.Core.Tests.Generation;
using WorkPlan.Core.Tests.Infrastructure;

namespace WorkPlan.Core.Tests.Promises;

/// <summary>The promises over every sample, every fixture, every real document, and generated plans.</summary>
public sealed class PromiseTests
{
    private const int GeneratedPlans = 300;

    [Theory]
    [MemberData(nameof(Fixture.AllNames), MemberType = typeof(Fixture))]
    public void Fixtures_keep_the_promises(string name) => PromiseChecker.CheckThoroughly(Fixture.Read(name));

    [Theory]
    [MemberData(nameof(Fixture.AllNames), MemberType = typeof(Fixture))]
    public void Fixtures_have_the_approved_tree(string name) =>
        Fixture.Approve(Path.Combine("Fixtures", name + ".tree"), PlanDump.Of(Plan.Parse(Fixture.Read(name))));

    [SharedTheory]
    [MemberData(nameof(SharedCorpus.Documents), MemberType = typeof(SharedCorpus))]
    public void Real_documents_keep_the_promises(string path) => PromiseChecker.Check(SharedCorpus.Read(path));

    [Fact]
    public void Generated_plans_keep_the_promises()
    {
        for (int seed = 0; seed < GeneratedPlans; seed++)
        {
            GeneratedPlan plan = PlanGenerator.Generate(seed, new GeneratorOptions { Noise = NoiseClasses.All });
            Failure.Report($"generated plan, seed {seed}", plan.Text, PromiseChecker.Check);
        }
    }

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData("\n")]
    [InlineData("\r\n\r\n")]
    [InlineData("\uFEFF")]
    [InlineData("？")]
    [InlineData("一、")]
    [InlineData("\uD83D")]
    [InlineData("\uDE00\uD83D")]
    [InlineData("《")]
    [InlineData("(")]
    [InlineData("&")]
    [InlineData("1.")]
    public void Tiny_texts_keep_the_promises(string text) => PromiseChecker.CheckThoroughly(text);
}
