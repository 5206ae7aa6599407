using WorkPlan.Analysis;
using WorkPlan.Analysis.Phrases;
using WorkPlan.Analysis.Regions;
using WorkPlan.Analysis.Segmentation;
using WorkPlan.Core;

namespace WorkPlan.Cli;

/// <summary>The analyzers of one command, made on a thread of their own while the first document is read.</summary>
internal sealed class Analyzers(Func<PhraseMatcher> makeMatcher)
{
    private readonly Task<WordSegmenter> segmenter = Task.Run(() => new WordSegmenter());
    private readonly Task<PhraseMatcher> matcher = Task.Run(makeMatcher);
    private readonly Task<Gazetteer> gazetteer = Task.Run(Gazetteer.ReadDefault);

    internal Analyzers(Func<Lexicon> readLexicon)
        : this(() => new PhraseMatcher(readLexicon()))
    {
    }

    internal Gazetteer Gazetteer => gazetteer.GetAwaiter().GetResult();

    /// <exception cref="UsageException">A lexicon cannot be read or is malformed.</exception>
    internal PlanAnalysis Analyze(Plan plan) =>
        PlanAnalysis.Analyze(plan, segmenter.GetAwaiter().GetResult(), matcher.GetAwaiter().GetResult(), Gazetteer);
}
