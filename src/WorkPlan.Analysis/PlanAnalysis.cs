using System.Collections.Immutable;
using WorkPlan.Analysis.Phrases;
using WorkPlan.Core;
using WorkPlan.Core.Text;

namespace WorkPlan.Analysis;

/// <summary>What the analyzers find in one plan. Immutable and safe to share between threads.</summary>
public sealed class PlanAnalysis
{
    private PlanAnalysis(Plan plan, ImmutableArray<PhraseMatch> phrases)
    {
        Plan = plan;
        Phrases = phrases;
    }

    /// <summary>The plan that was analyzed.</summary>
    public Plan Plan { get; }

    /// <summary>Every match of a policy phrase, in the order of the source, page furniture included.</summary>
    public ImmutableArray<PhraseMatch> Phrases { get; }

    /// <summary>Analyzes a plan.</summary>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static PlanAnalysis Analyze(Plan plan, PhraseMatcher phrases)
    {
        ArgumentNullException.ThrowIfNull(plan);
        ArgumentNullException.ThrowIfNull(phrases);
        return new PlanAnalysis(plan, phrases.Match(plan.CleanText));
    }

    /// <summary>The matches in one part of the plan, those of the parts below it included; empty where there are none.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="node"/> is null.</exception>
    public ReadOnlySpan<PhraseMatch> PhrasesOf(PlanNode node)
    {
        ArgumentNullException.ThrowIfNull(node);
        int first = FirstAt(node.FullSpan.Start);
        return Phrases.AsSpan()[first..FirstAt(node.FullSpan.End)];
    }

    /// <summary>The title, and the number of matches.</summary>
    public override string ToString() => $"{Plan} · {Phrases.Length} phrases";

    /// <summary>The first match that starts at or behind a place of the source.</summary>
    private int FirstAt(int position)
    {
        int low = 0;
        int high = Phrases.Length;
        while (low < high)
        {
            int middle = (low + high) >>> 1;
            if (Phrases[middle].Span.Start < position)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        return low;
    }
}
