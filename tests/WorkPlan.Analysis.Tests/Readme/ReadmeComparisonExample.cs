using WorkPlan.Analysis.Comparison;
using WorkPlan.Analysis.Phrases;
using WorkPlan.Analysis.Segmentation;
using WorkPlan.Core;

namespace WorkPlan.Analysis.Tests.Readme;

/// <summary>The example of a comparison in both READMEs, word for word between the two markers, so that it is compiled and run.</summary>
internal static class ReadmeComparisonExample
{
    internal static void Run()
    {
        // example begins
        WordSegmenter segmenter = new();
        PhraseMatcher matcher = new(Lexicon.ReadDefault());
        PlanAnalysis Read(string path) => PlanAnalysis.Analyze(Plan.Parse(File.ReadAllText(path)), segmenter, matcher);
        PlanComparison comparison = PlanComparer.Compare(
            Read("samples/comparison/district-2021.txt"), Read("samples/comparison/district-2022.txt"), PlanComparerOptions.Years);
        Console.WriteLine(comparison.Figures);
        foreach (TaskMatch match in comparison.Matches.Where(match => match.Kind == TaskMatchKind.Retargeted))
            Console.WriteLine($"{match}: {string.Join("; ", match.Targets)}");
        // example ends
    }
}
