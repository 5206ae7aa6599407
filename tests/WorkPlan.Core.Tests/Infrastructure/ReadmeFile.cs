namespace WorkPlan.Core.Tests.Infrastructure;

/// <summary>What the READMEs show, and what their examples print.</summary>
internal static class ReadmeFile
{
    internal const string English = "README.md";
    internal const string Chinese = "README.zh-CN.md";

    internal static string Read(string path) => File.ReadAllText(Path.Combine(RepositoryFolder.Root, path)).ReplaceLineEndings("\n");

    /// <summary>The example that a README shows under the given usings, and the one that is compiled, which are to be the same.</summary>
    internal static (string Shown, string Compiled) Example(string readme, string usings, string source)
    {
        string compiled = Between(Read(source), "// example begins\n", "        // example ends");
        return (Between(Read(readme), $"```csharp\n{usings}\n", "```"), Unindent(compiled));
    }

    /// <summary>The lines that an example prints when it is run in the root of the repository.</summary>
    internal static string[] LinesPrintedBy(Action example)
    {
        string folder = Directory.GetCurrentDirectory();
        TextWriter console = Console.Out;
        using StringWriter printed = new();
        try
        {
            Directory.SetCurrentDirectory(RepositoryFolder.Root);
            Console.SetOut(printed);
            example();
        }
        finally
        {
            Console.SetOut(console);
            Directory.SetCurrentDirectory(folder);
        }

        return printed.ToString().ReplaceLineEndings("\n").Split('\n');
    }

    private static string Between(string text, string before, string behind)
    {
        int start = text.IndexOf(before, StringComparison.Ordinal) + before.Length;
        Assert.True(start >= before.Length, $"{before} is missing");
        return text[start..text.IndexOf(behind, start, StringComparison.Ordinal)];
    }

    private static string Unindent(string code) =>
        string.Concat(code.Split('\n').Select(line => line.StartsWith("        ", StringComparison.Ordinal) ? line[8..] + "\n" : line)).ReplaceLineEndings("\n");
}
