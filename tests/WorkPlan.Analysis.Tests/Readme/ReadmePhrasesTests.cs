using WorkPlan.Core.Tests.Infrastructure;

namespace WorkPlan.Analysis.Tests.Readme;

/// <summary>The example of phrases in both READMEs compiles, runs and prints what it says.</summary>
[Collection(nameof(ReadmePhrasesTests))]
[CollectionDefinition(nameof(ReadmePhrasesTests), DisableParallelization = true)]
public sealed class ReadmePhrasesTests
{
    private const string Usings = "```csharp\nusing WorkPlan.Analysis;\nusing WorkPlan.Analysis.Phrases;\nusing WorkPlan.Analysis.Segmentation;\nusing WorkPlan.Core;\n\n";

    [Theory]
    [InlineData("README.md")]
    [InlineData("README.zh-CN.md")]
    public void The_example_is_the_one_that_is_compiled(string readme)
    {
        string shown = Between(Read(readme), Usings, "```");
        string compiled = Between(Read("tests/WorkPlan.Analysis.Tests/Readme/ReadmePhrasesExample.cs"), "// example begins\n", "        // example ends");
        Assert.Equal(compiled.Replace("\n        ", "\n", StringComparison.Ordinal)[8..], shown);
    }

    [Fact]
    public void The_example_prints_phrases_and_a_concordance()
    {
        string folder = Directory.GetCurrentDirectory();
        TextWriter console = Console.Out;
        using StringWriter printed = new();
        try
        {
            Directory.SetCurrentDirectory(RepositoryFolder.Root);
            Console.SetOut(printed);
            ReadmePhrasesExample.Run();
        }
        finally
        {
            Console.SetOut(console);
            Directory.SetCurrentDirectory(folder);
        }

        string[] lines = printed.ToString().ReplaceLineEndings("\n").Split('\n');
        Assert.Contains(lines, line => line.Contains(": ", StringComparison.Ordinal) && line.Contains("县管校聘 (区管校聘)", StringComparison.Ordinal));
        Assert.Contains(lines, line => line.Contains("[区管校聘]", StringComparison.Ordinal));
    }

    private static string Read(string path) => File.ReadAllText(Path.Combine(RepositoryFolder.Root, path)).ReplaceLineEndings("\n");

    private static string Between(string text, string before, string behind)
    {
        int start = text.IndexOf(before, StringComparison.Ordinal) + before.Length;
        Assert.True(start >= before.Length, $"{before} is missing");
        return text[start..text.IndexOf(behind, start, StringComparison.Ordinal)];
    }
}
