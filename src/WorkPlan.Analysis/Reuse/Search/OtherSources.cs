using System.Runtime.InteropServices;

namespace WorkPlan.Analysis.Reuse.Search;

/// <summary>Counts the plans that a passage could have been taken from as well.</summary>
internal sealed class OtherSources
{
    /// <summary>What share of the passage such a plan has: four fifths.</summary>
    private const int Parts = 5;
    private const int PartsHad = 4;

    private readonly Dictionary<int, Dictionary<int, long>> weightsOfClause = [];
    private readonly Dictionary<int, long> sums = [];

    internal OtherSources(ReuseCorpus corpus, int taker, List<Chain> chains)
    {
        foreach (Chain chain in chains)
        {
            if (corpus.EvidenceOf(chain.Source, taker) == DirectionEvidence.None)
            {
                continue;
            }

            foreach (Link link in chain.Links)
            {
                ref Dictionary<int, long>? weights = ref CollectionsMarshal.GetValueRefOrAddDefault(weightsOfClause, link.Clause, out _);
                ref long weight = ref CollectionsMarshal.GetValueRefOrAddDefault(weights ??= [], chain.Source, out _);
                weight = Math.Max(weight, link.Weight);
            }
        }
    }

    /// <summary>How many other plans that are known to be earlier have most of a chain's clauses.</summary>
    internal int Count(Chain chain)
    {
        sums.Clear();
        foreach (Link link in chain.Links)
        {
            foreach ((int source, long weight) in weightsOfClause.GetValueOrDefault(link.Clause) ?? [])
            {
                CollectionsMarshal.GetValueRefOrAddDefault(sums, source, out _) += weight;
            }
        }

        sums.Remove(chain.Source);
        return sums.Values.Count(sum => Parts * sum >= PartsHad * chain.Weight);
    }
}
