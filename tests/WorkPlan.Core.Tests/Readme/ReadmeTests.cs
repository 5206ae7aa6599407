using WorkPlan.Core.Tests.Infrastructure;

namespace WorkPlan.Core.Tests.Readme;

/// <summary>Both READMEs tell the truth: their example compiles, runs and prints what it says; their figures are filled in.</summary>
[Collection(nameof(ProcessState))]
public class ReadmeTests
{
    public static TheoryData<string> Readmes => [ReadmeFile.English, ReadmeFile.Chinese];

    [Theory]
    [MemberData(nameof(Readmes))]
    public void The_example_is_the_one_that_is_compiled(string readme)
    {
        (string shown, string compiled) = ReadmeFile.Example(readme, "using WorkPlan.Core;\n", "tests/WorkPlan.Core.Tests/Readme/ReadmeExample.cs");
        Assert.Equal(compiled, shown);
    }

    [Fact]
    public void The_example_prints_tasks_with_targets_and_their_evidence()
    {
        string[] lines = ReadmeFile.LinesPrintedBy(ReadmeExample.Run);
        Assert.Equal("安澜市桐溪区教育局2021年工作要点 (2021), 安澜市桐溪区教育局", lines[0]);
        Assert.Contains("3 增加学前教育学位 [学前科、基建科]", lines);
        Assert.Contains("    新建幼儿园 = 3所  ← 新建幼儿园3所", lines);
    }

    [Theory]
    [MemberData(nameof(Readmes))]
    public void The_two_commands_come_first(string readme)
    {
        string text = ReadmeFile.Read(readme);
        int first = text.IndexOf("dotnet run --project src/WorkPlan.Cli -- analyze samples\n", StringComparison.Ordinal);
        int second = text.IndexOf("dotnet test\n", StringComparison.Ordinal);
        Assert.True(first > 0 && second > first);
    }

    [Theory]
    [MemberData(nameof(Readmes))]
    public void No_figure_is_left_open(string readme) => Assert.DoesNotContain("FIGURES", ReadmeFile.Read(readme), StringComparison.Ordinal);
}
