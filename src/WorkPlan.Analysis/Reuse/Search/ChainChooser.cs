namespace WorkPlan.Analysis.Reuse.Search;

/// <summary>Chooses for each clause of a taker one of the chains that it lies in.</summary>
/// <remarks>
/// The best chain is chosen, its clauses are taken out of the others, what is left of those is looked at again, and so on. Plans that are
/// known to be earlier come before those of which it is unknown. Among them the longer passage is the better; one whose plan is closer by
/// the way in which plans are made may be a little shorter (<see cref="ClosenessOf"/>). Of equal ones, the last of the region's own plans, else the
/// earliest plan.
/// </remarks>
internal sealed class ChainChooser(ReuseCorpus corpus, ChainBuilder builder)
{
    private readonly PriorityQueue<Chain, Rank> waiting = new();
    private readonly HashSet<int> taken = [];

    /// <summary>The chains that are chosen, none with a clause of another, in the order of their choice.</summary>
    internal List<Chain> Choose(int taker, List<Chain> chains)
    {
        waiting.Clear();
        taken.Clear();
        List<Chain> chosen = [];
        foreach (Chain chain in chains)
        {
            waiting.Enqueue(chain, RankOf(taker, chain));
        }

        while (waiting.TryDequeue(out Chain? chain, out _))
        {
            if (chain.Links.Exists(link => taken.Contains(link.Clause)))
            {
                Requeue(taker, chain);
                continue;
            }

            chosen.Add(chain);
            foreach (Link link in chain.Links)
            {
                taken.Add(link.Clause);
            }
        }

        return chosen;
    }

    /// <summary>
    /// What the length of a passage counts in hundredths: who writes a plan starts from last year's, then from what the level above
    /// handed down, the nearest level first, then looks beside.
    /// </summary>
    private int ClosenessOf(int source, int taker) => corpus.RelationOf(source, taker) switch
    {
        ReuseRelation.OwnEarlier => 112,
        ReuseRelation.Upper => 106 + (int)corpus.Plans[source].Plan.Level,
        ReuseRelation.Neighbour => 102,
        _ => 100,
    };

    private Rank RankOf(int taker, Chain chain)
    {
        bool isUndirected = corpus.EvidenceOf(chain.Source, taker) == DirectionEvidence.None;
        bool isOwn = corpus.RelationOf(chain.Source, taker) == ReuseRelation.OwnEarlier;
        return new Rank(
            isUndirected,
            -chain.Weight * ClosenessOf(chain.Source, taker),
            isOwn ? -chain.Source : chain.Source,
            chain.Links[0].Clause,
            chain.Links[0].SourceClause);
    }

    /// <summary>Offers what is left of a chain again, in parts where too much was taken between them.</summary>
    private void Requeue(int taker, Chain chain)
    {
        List<Link> part = [];
        foreach (Link link in chain.Links.Where(link => !taken.Contains(link.Clause)))
        {
            if (part.Count > 0 && Math.Max(link.Clause - part[^1].Clause, link.SourceClause - part[^1].SourceClause) > ChainBuilder.LongestGap + 1)
            {
                Enqueue(taker, chain.Source, part);
                part = [];
            }

            part.Add(link);
        }

        Enqueue(taker, chain.Source, part);
    }

    private void Enqueue(int taker, int source, List<Link> part)
    {
        if (part.Count > 0 && new Chain(source, part) is Chain chain && builder.IsEnough(taker, chain))
        {
            waiting.Enqueue(chain, RankOf(taker, chain));
        }
    }

    /// <summary>The least comes first.</summary>
    private readonly record struct Rank(bool IsUndirected, long Weight, int Order, int Clause, int SourceClause) : IComparable<Rank>
    {
        public int CompareTo(Rank other)
        {
            int order = IsUndirected.CompareTo(other.IsUndirected);
            order = order != 0 ? order : Weight.CompareTo(other.Weight);
            order = order != 0 ? order : Order.CompareTo(other.Order);
            order = order != 0 ? order : Clause.CompareTo(other.Clause);
            return order != 0 ? order : SourceClause.CompareTo(other.SourceClause);
        }
    }
}
