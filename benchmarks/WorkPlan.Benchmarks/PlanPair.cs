using WorkPlan.Analysis;
using WorkPlan.Analysis.Phrases;
using WorkPlan.Analysis.Segmentation;
using WorkPlan.Analysis.Tests.Comparison;
using WorkPlan.Core;
using WorkPlan.Core.Tests.Generation;

namespace WorkPlan.Benchmarks;

/// <summary>A generated plan of so many tasks or a few more, and the same plan with a third of its lines changed.</summary>
internal sealed class PlanPair
{
    private const int Seed = 11;
    private const int CharactersATask = 100;

    private static readonly WordSegmenter Segmenter = new();
    private static readonly PhraseMatcher Matcher = new(Lexicon.ReadDefault());

    private PlanPair(string text)
    {
        Old = text;
        New = PlanVariation.Vary(text, Seed);
        OldPlan = Analyze(Old);
        NewPlan = Analyze(New);
    }

    internal string Old { get; }

    internal string New { get; }

    internal PlanAnalysis OldPlan { get; }

    internal PlanAnalysis NewPlan { get; }

    /// <summary>The pair; always the same one.</summary>
    internal static PlanPair OfTasks(int tasks)
    {
        for (int length = tasks * CharactersATask; ; length += length / 10)
        {
            string text = PlanGenerator.Generate(Seed, new GeneratorOptions { Style = OutlineStyle.Headed, Density = FactDensity.RealPlans, MinimumLength = length }).Text;
            if (Plan.Parse(text).Tasks.Count() >= tasks)
            {
                return new PlanPair(text);
            }
        }
    }

    private static PlanAnalysis Analyze(string text) => PlanAnalysis.Analyze(Plan.Parse(text), Segmenter, Matcher);
}
