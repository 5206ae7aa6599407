using WorkPlan.Core.Tests.Infrastructure;

namespace WorkPlan.Analysis.Tests.Readme;

/// <summary>The example of a comparison in both READMEs compiles, runs and prints what it says.</summary>
[Collection(nameof(ProcessState))]
public sealed class ReadmeComparisonTests
{
    private const string Usings =
        "using WorkPlan.Analysis;\nusing WorkPlan.Analysis.Comparison;\nusing WorkPlan.Analysis.Phrases;\nusing WorkPlan.Analysis.Segmentation;\nusing WorkPlan.Core;\n";

    [Theory]
    [InlineData(ReadmeFile.English)]
    [InlineData(ReadmeFile.Chinese)]
    public void The_example_is_the_one_that_is_compiled(string readme)
    {
        (string shown, string compiled) = ReadmeFile.Example(readme, Usings, "tests/WorkPlan.Analysis.Tests/Readme/ReadmeComparisonExample.cs");
        Assert.Equal(compiled, shown);
    }

    [Fact]
    public void The_example_prints_the_figures_and_targets_raised()
    {
        string[] lines = ReadmeFile.LinesPrintedBy(ReadmeComparisonExample.Run);
        Assert.Contains("continued", lines[0], StringComparison.Ordinal);
        Assert.Contains(lines, line => line.Contains("Raised: ", StringComparison.Ordinal));
    }
}
