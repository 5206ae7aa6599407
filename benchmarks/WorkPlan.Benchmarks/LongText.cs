using System.Text;
using WorkPlan.Core.Tests.Generation;

namespace WorkPlan.Benchmarks;

/// <summary>A text of 7.5 MB of UTF-8, for what is measured on one long text: segmenting and matching.</summary>
internal static class LongText
{
    private const int Bytes = 7_500_000;
    private const int BytesOfPlan = 30_000;
    private const int BytesOfCharacter = 3;
    private const int FirstSeed = 1;

    /// <summary>Names a folder with texts to take instead of generated plans.</summary>
    private const string CorpusVariable = "WORKPLAN_CORPUS";

    /// <summary>The name of the text: what it is made of.</summary>
    internal static string Name => CorpusFolder is { } folder ? Path.GetFileName(Path.TrimEndingDirectorySeparator(folder)) : "generated plans";

    private static string? CorpusFolder => Environment.GetEnvironmentVariable(CorpusVariable) is { Length: > 0 } folder ? folder : null;

    /// <summary>
    /// Generated plans of about 30 KB, each from a seed of its own; or, where <c>WORKPLAN_CORPUS</c> names a folder, the texts below it in
    /// the order of their paths, again from the first on when they are too few.
    /// </summary>
    internal static string Create()
    {
        StringBuilder text = new();
        long bytes = 0;
        foreach (string plan in CorpusFolder is { } folder ? Repeated(folder) : Generated())
        {
            text.Append(plan).Append('\n');
            bytes += Encoding.UTF8.GetByteCount(plan) + 1;
            if (bytes >= Bytes)
            {
                break;
            }
        }

        return text.ToString();
    }

    private static IEnumerable<string> Generated()
    {
        GeneratorOptions options = GeneratorOptions.Default with { Density = FactDensity.RealPlans, MinimumLength = BytesOfPlan / BytesOfCharacter };
        for (int seed = FirstSeed; ; seed++)
        {
            yield return PlanGenerator.Generate(seed, options).Text;
        }
    }

    private static IEnumerable<string> Repeated(string folder)
    {
        string[] texts = [.. Directory.EnumerateFiles(folder, "*.txt", SearchOption.AllDirectories).Order(StringComparer.Ordinal).Select(File.ReadAllText)];
        if (texts.Sum(text => (long)text.Length) == 0)
        {
            throw new InvalidOperationException($"{CorpusVariable} names a folder without texts: {folder}");
        }

        while (true)
        {
            foreach (string text in texts)
            {
                yield return text;
            }
        }
    }
}
