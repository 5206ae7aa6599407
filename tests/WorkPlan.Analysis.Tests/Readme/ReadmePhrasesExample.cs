using WorkPlan.Analysis.Phrases;
using WorkPlan.Analysis.Segmentation;
using WorkPlan.Core;

namespace WorkPlan.Analysis.Tests.Readme;

/// <summary>The example of phrases in both READMEs, word for word between the two markers, so that it is compiled and run.</summary>
internal static class ReadmePhrasesExample
{
    internal static void Run()
    {
        // example begins
        WordSegmenter segmenter = new();
        PhraseMatcher matcher = new(Lexicon.ReadDefault());
        Plan plan = Plan.Parse(File.ReadAllText("samples/district-key-points-2021.txt"));
        PlanAnalysis analysis = PlanAnalysis.Analyze(plan, segmenter, matcher);
        foreach (PlanTask task in plan.Tasks)
            Console.WriteLine($"{task.Title}: {string.Join("; ", analysis.PhrasesOf(task))}");
        foreach (KwicLine line in new Kwic("{县|区}管校聘").Search(plan))
            Console.WriteLine($"{line.Place} {line}");
        // example ends
    }
}
