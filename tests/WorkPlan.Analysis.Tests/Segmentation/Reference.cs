using System.Diagnostics;
using System.Text.Json;
using WorkPlan.Core.Tests.Infrastructure;

namespace WorkPlan.Analysis.Tests.Segmentation;

/// <summary>The reference implementation: jieba for Python, asked through tools/WordTable/record.py.</summary>
internal static class Reference
{
    internal const string Version = "0.42.1";

    private static readonly JsonSerializerOptions Unescaped = new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>WORKPLAN_PYTHON, or the system's own, which has what Debian's packages bring.</summary>
    internal static string Python { get; } = Environment.GetEnvironmentVariable("WORKPLAN_PYTHON") is { Length: > 0 } named ? named : "/usr/bin/python3";

    /// <summary>The words of each line, by the names of the modes.</summary>
    internal static IReadOnlyList<Dictionary<string, string[]>> Cut(IEnumerable<string> lines)
    {
        DirectoryInfo folder = Directory.CreateTempSubdirectory("workplan-");
        try
        {
            string input = Path.Combine(folder.FullName, "lines.jsonl");
            string output = Path.Combine(folder.FullName, "cuts.jsonl");
            File.WriteAllLines(input, lines.Select(line => JsonSerializer.Serialize(line)));
            Run(Path.Combine(RepositoryFolder.Root, "tools", "WordTable", "record.py"), input, output);
            return [.. File.ReadLines(output).Select(Parse)];
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    internal static Dictionary<string, string[]> Parse(string row) => JsonSerializer.Deserialize<Dictionary<string, string[]>>(row)!;

    internal static string Write(Dictionary<string, string[]> row) => JsonSerializer.Serialize(row, Unescaped);

    private static void Run(params string[] arguments)
    {
        using Process process = Process.Start(new ProcessStartInfo(Python, arguments) { RedirectStandardError = true })!;
        string error = process.StandardError.ReadToEnd();
        process.WaitForExit();
        Assert.True(process.ExitCode == 0, error);
    }
}
