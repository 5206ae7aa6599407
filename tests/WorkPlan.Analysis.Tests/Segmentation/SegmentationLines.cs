using WorkPlan.Core.Tests.Generation;
using WorkPlan.Core.Tests.Infrastructure;

namespace WorkPlan.Analysis.Tests.Segmentation;

/// <summary>The lines over which the segmenter is held against the reference.</summary>
internal static class SegmentationLines
{
    internal const int TieSeed = 20260;
    internal const int TieCount = 100_000;
    private const int GeneratedPlans = 24;

    /// <summary>Every line of the sample plans.</summary>
    internal static IReadOnlyList<string> Samples() =>
        [.. Directory.EnumerateFiles(RepositoryFolder.Samples, "*.txt").Order(StringComparer.Ordinal).SelectMany(path => File.ReadAllText(path).Split('\n'))];

    /// <summary>Every line of plans that are made from seeds.</summary>
    internal static IReadOnlyList<string> Generated() =>
        [.. Enumerable.Range(1, GeneratedPlans).SelectMany(seed => PlanGenerator.Generate(seed, GeneratorOptions.Default).Text.Split('\n'))];

    /// <summary>Lines that are made for ties.</summary>
    internal static IReadOnlyList<string> Ties(int count)
    {
        TieLines lines = new(TieSeed);
        return [.. Enumerable.Range(0, count).Select(_ => lines.Next())];
    }

    /// <summary>Every line of the real documents, where they are at hand.</summary>
    internal static IReadOnlyList<string> Shared() => [.. SharedCorpus.Paths().SelectMany(path => SharedCorpus.Read(path).Split('\n'))];
}
