using WorkPlan.Core.Cleaning;
using WorkPlan.Core.Tests.Promises;

namespace WorkPlan.Core.Tests.Generation;

/// <summary>Parsing gives back what a generated plan says, clean or dirty.</summary>
public sealed class PlanGeneratorTests
{
    private const int PlansOfAStyle = 40;

    public static TheoryData<OutlineStyle> Styles => [.. Enum.GetValues<OutlineStyle>()];

    /// <summary>Each class of noise alone.</summary>
    public static TheoryData<NoiseClasses> Classes =>
        [.. Enum.GetValues<NoiseClasses>().Where(noise => System.Numerics.BitOperations.IsPow2((int)noise))];

    [Theory]
    [MemberData(nameof(Styles))]
    public void Clean_plans_are_read_as_they_were_written(OutlineStyle style)
    {
        for (int seed = 0; seed < PlansOfAStyle; seed++)
        {
            CheckTruth(seed, new GeneratorOptions { Style = style });
        }
    }

    [Theory]
    [MemberData(nameof(Classes))]
    public void Plans_with_one_kind_of_noise_are_read_as_they_were_written(NoiseClasses noise)
    {
        for (int seed = 0; seed < PlansOfAStyle; seed++)
        {
            CheckTruth(seed, new GeneratorOptions { Style = Style(seed, noise), Noise = noise });
        }
    }

    [Theory]
    [MemberData(nameof(Styles))]
    public void Plans_with_all_noise_within_lines_are_read_as_they_were_written(OutlineStyle style)
    {
        for (int seed = 0; seed < PlansOfAStyle; seed++)
        {
            CheckTruth(seed, new GeneratorOptions { Style = style, Noise = NoiseClasses.WithinLines });
        }
    }

    [Theory]
    [MemberData(nameof(Classes))]
    public void Cleaning_undoes_each_kind_of_noise(NoiseClasses noise)
    {
        for (int seed = 0; seed < PlansOfAStyle; seed++)
        {
            CheckCleaning(seed, new GeneratorOptions { Style = Style(seed, noise), Noise = noise });
        }
    }

    [Fact]
    public void Cleaning_undoes_all_noise_within_lines()
    {
        for (int seed = 0; seed < PlansOfAStyle * 4; seed++)
        {
            CheckCleaning(seed, new GeneratorOptions { Noise = NoiseClasses.WithinLines });
        }
    }

    [Fact]
    public void The_same_seed_gives_the_same_plan()
    {
        GeneratorOptions options = new() { Noise = NoiseClasses.All, ByteSlips = 1 };
        Assert.Equal(PlanGenerator.Generate(11, options).Text, PlanGenerator.Generate(11, options).Text);
        Assert.NotEqual(PlanGenerator.Generate(11, options).Text, PlanGenerator.Generate(12, options).Text);
    }

    [Theory]
    [InlineData(2_700)]
    [InlineData(10_000)]
    [InlineData(100_000)]
    public void Plans_are_as_long_as_asked_for(int length)
    {
        int written = PlanGenerator.Generate(3, new GeneratorOptions { MinimumLength = length }).Text.Length;
        Assert.InRange(written, length, (length * 2) + 4_000);
    }

    /// <summary>Wrapped lines of unnumbered tasks cannot be told from lines that end there; no reader could.</summary>
    private static OutlineStyle? Style(int seed, NoiseClasses noise) => noise == NoiseClasses.HardWraps
        ? (OutlineStyle[])[OutlineStyle.Headed, OutlineStyle.ThreeLevels, OutlineStyle.RunIn] is var wrapped ? wrapped[seed % 3] : null
        : null;

    private static void CheckTruth(int seed, GeneratorOptions options)
    {
        GeneratedPlan generated = PlanGenerator.Generate(seed, options);
        Plan plan = Plan.Parse(generated.Text);
        string expected = TruthDump.Of(generated.Truth);
        string actual = TruthDump.Of(plan);
        if (!string.Equals(expected, actual, StringComparison.Ordinal))
        {
            Assert.Fail($"{generated.Style}, {options.Noise}, seed {seed}: {FirstDifference(expected, actual)}");
        }

        CheckSubjects(seed, generated.Truth.Sections.SelectMany(AllFacts), plan);
    }

    private static string FirstDifference(string expected, string actual)
    {
        string[] wanted = expected.Split('\n');
        string[] found = actual.Split('\n');
        int line = wanted.Zip(found).TakeWhile(pair => pair.First == pair.Second).Count();
        return $"""
            line {line + 1}
            {string.Join('\n', wanted.Skip(line - 3).Take(3))}
            expected:
            {string.Join('\n', wanted.Skip(line).Take(3))}
            found:
            {string.Join('\n', found.Skip(line).Take(3))}
            """;
    }

    /// <summary>The indicator of each target names its subject; how much more of the clause it takes is left open.</summary>
    private static void CheckSubjects(int seed, IEnumerable<FactsTruth> facts, Plan plan)
    {
        IEnumerable<Target> targets = plan.Descendants().SelectMany(node => node switch
        {
            Section section => section.Targets,
            PlanTask task => task.Targets,
            _ => [],
        });
        foreach ((TargetTruth expected, Target actual) in facts.SelectMany(fact => fact.Targets).Zip(targets))
        {
            Assert.True(actual.Indicator.Contains(expected.Subject, StringComparison.Ordinal), $"seed {seed}: {actual} does not name {expected.Subject}");
        }
    }

    private static IEnumerable<FactsTruth> AllFacts(SectionTruth section) =>
        [section.Facts, .. section.Tasks.Select(task => task.Facts), .. section.Sections.SelectMany(AllFacts)];

    /// <summary>A plan's clean text is that of the same plan without noise, page furniture and blank lines apart.</summary>
    private static void CheckCleaning(int seed, GeneratorOptions options)
    {
        GeneratedPlan dirty = PlanGenerator.Generate(seed, options);
        CleanText clean = TextCleaner.Clean(dirty.Text);
        CleaningPromise.Check(clean);
        HashSet<string> expected = [.. Lines(TextCleaner.Clean(PlanGenerator.Generate(seed, options with { Noise = Furniture(options.Noise) }).Text).Text)];
        foreach (string line in Lines(clean.Text))
        {
            Assert.True(expected.Contains(line), $"{options} seed {seed}: not restored: {line}");
        }

        Assert.Equal(expected.Count, Lines(clean.Text).Distinct().Count());
    }

    private static NoiseClasses Furniture(NoiseClasses noise) => noise & NoiseClasses.PageFurniture;

    private static string[] Lines(string text) =>
        text.Split(["\r\n", "\n", "\r", "\u2028"], StringSplitOptions.RemoveEmptyEntries);
}
