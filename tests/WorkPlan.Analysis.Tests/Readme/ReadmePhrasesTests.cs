using WorkPlan.Core.Tests.Infrastructure;

namespace WorkPlan.Analysis.Tests.Readme;

/// <summary>The example of phrases in both READMEs compiles, runs and prints what it says.</summary>
[Collection(nameof(ProcessState))]
public sealed class ReadmePhrasesTests
{
    private const string Usings = "using WorkPlan.Analysis;\nusing WorkPlan.Analysis.Phrases;\nusing WorkPlan.Analysis.Segmentation;\nusing WorkPlan.Core;\n";

    [Theory]
    [InlineData(ReadmeFile.English)]
    [InlineData(ReadmeFile.Chinese)]
    public void The_example_is_the_one_that_is_compiled(string readme)
    {
        (string shown, string compiled) = ReadmeFile.Example(readme, Usings, "tests/WorkPlan.Analysis.Tests/Readme/ReadmePhrasesExample.cs");
        Assert.Equal(compiled, shown);
    }

    [Fact]
    public void The_example_prints_phrases_and_a_concordance()
    {
        string[] lines = ReadmeFile.LinesPrintedBy(ReadmePhrasesExample.Run);
        Assert.Contains(lines, line => line.Contains(": ", StringComparison.Ordinal) && line.Contains("县管校聘 (区管校聘)", StringComparison.Ordinal));
        Assert.Contains(lines, line => line.Contains("[区管校聘]", StringComparison.Ordinal));
    }
}
