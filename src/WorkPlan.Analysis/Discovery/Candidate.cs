using WorkPlan.Analysis.Phrases;
using WorkPlan.Core.Cleaning;
using WorkPlan.Core.Text;

namespace WorkPlan.Analysis.Discovery;

/// <summary>What may be a phrase, while its places are gone through.</summary>
internal sealed class Candidate(string text, int number, GramCounts counts, double cohesion)
{
    private const int MostEvidence = 3;

    internal string Text => text;

    internal int Number => number;

    internal GramCounts Counts => counts;

    internal double Cohesion => cohesion;

    internal int? FirstYear { get; private set; }

    /// <summary>In how many places it was seen as several words; where it is cut as one word, it is counted but not seen.</summary>
    internal int Seen { get; private set; }

    internal List<PhraseEvidence> Evidence { get; } = new(MostEvidence);

    internal double LeftEntropy { get; set; }

    internal double RightEntropy { get; set; }

    internal double Keyness { get; set; }

    internal double Score { get; set; }

    internal double Entropy => Math.Min(LeftEntropy, RightEntropy);

    /// <summary>Takes in one more place.</summary>
    internal void See(DiscoveryDocument document, TextSpan span, int context)
    {
        Seen++;
        if (FirstYear is null || document.Year < FirstYear)
        {
            FirstYear = document.Year;
        }

        if (Evidence.Count < MostEvidence && (Evidence.Count == 0 || Evidence[^1].Document != document.Id))
        {
            CleanText clean = document.Analysis.Plan.CleanText;
            Evidence.Add(new PhraseEvidence(
                document.Id,
                clean.Map.ToSource(span),
                KwicContext.Before(clean.Text, span, context),
                text,
                KwicContext.After(clean.Text, span, context)));
        }
    }
}
