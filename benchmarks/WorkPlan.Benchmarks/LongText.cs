using System.Collections.Immutable;
using System.Text;
using WorkPlan.Core.Tests.Generation;

namespace WorkPlan.Benchmarks;

/// <summary>A text of 7.5 MB of UTF-8, for what is measured on one long text: segmenting and matching, against peers.</summary>
public sealed class LongText
{
    private const int Bytes = 7_500_000;
    private const int BytesOfPlan = 30_000;
    private const int BytesOfCharacter = 3;
    private const int FirstSeed = 1;

    /// <summary>Names a folder with texts to measure on, too.</summary>
    private const string CorpusVariable = "WORKPLAN_CORPUS";

    private readonly Lazy<string> value;

    private LongText(string name, Func<IEnumerable<string>> parts)
    {
        Name = name;
        value = new Lazy<string>(() => Join(parts()));
    }

    /// <summary>Generated plans of about 30 KB, each from a seed of its own. They repeat themselves more than real ones do.</summary>
    public static LongText Generated { get; } = new("generated plans", GeneratedPlans);

    /// <summary>
    /// The generated text; then, where <c>WORKPLAN_CORPUS</c> names a folder, the .txt files below it in the order of their paths, again
    /// from the first on when they are too few.
    /// </summary>
    public static ImmutableArray<LongText> All { get; } = Environment.GetEnvironmentVariable(CorpusVariable) is { Length: > 0 } folder
        ? [Generated, new LongText(Path.GetFileName(Path.TrimEndingDirectorySeparator(folder)), () => Repeated(folder))]
        : [Generated];

    /// <summary>What the text is made of.</summary>
    public string Name { get; }

    /// <summary>The whole text.</summary>
    public string Value => value.Value;

    /// <summary>The beginning of the text, for what takes too long on the whole.</summary>
    public string Beginning(int kilobytes) => Value[..(kilobytes * 1000 / BytesOfCharacter)];

    /// <summary>The name, by which the tables tell texts apart.</summary>
    public override string ToString() => Name;

    private static string Join(IEnumerable<string> parts)
    {
        StringBuilder text = new();
        long bytes = 0;
        foreach (string part in parts)
        {
            text.Append(part).Append('\n');
            bytes += Encoding.UTF8.GetByteCount(part) + 1;
            if (bytes >= Bytes)
            {
                break;
            }
        }

        return text.ToString();
    }

    private static IEnumerable<string> GeneratedPlans()
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
