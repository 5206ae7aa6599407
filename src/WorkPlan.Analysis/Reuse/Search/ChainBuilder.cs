using WorkPlan.Analysis.Reuse.Clauses;

namespace WorkPlan.Analysis.Reuse.Search;

/// <summary>Links hits of one source to chains and lets the chains grow over changed clauses.</summary>
/// <remarks>
/// Chaining as in the alignment of long sequences: the heaviest chain that ends in a hit is the hit and the heaviest that ends shortly before
/// it in both plans, found by dynamic programming. A step passes over at most <see cref="LongestGap"/> clauses of either plan, so only a
/// few hits can come before one. Then clauses inside the gaps and at both ends join whose sketches are alike, though nothing else found them.
/// </remarks>
internal sealed class ChainBuilder(ReuseCorpus corpus, Formulas formulas, ReuseOptions options)
{
    /// <summary>How many clauses may stand between two that follow each other.</summary>
    internal const int LongestGap = 2;

    /// <summary>What a clause that is passed over costs, in thousandths of a character: of two ways the straighter is taken.</summary>
    private const int GapCost = 500;

    /// <summary>How often the hits that are left are scored anew; after that, chains are cut where a heavier one has their hits.</summary>
    private const int MostConflicts = 16;

    private const int None = -1;
    private const int Used = -2;

    private readonly double least = Hit.Same * options.MinimumLikeness;
    private readonly List<long> best = [];
    private readonly List<int> previous = [];
    private readonly List<int> ends = [];

    /// <summary>The taker's clauses that a chain to this source has: no other grows over them, so that growing costs no more than the plan's length.</summary>
    private readonly HashSet<int> linked = [];

    /// <summary>The chains of one taker and one source that are long enough.</summary>
    internal void Build(int taker, ReadOnlySpan<Hit> hits, List<Chain> chains)
    {
        linked.Clear();
        previous.Clear();
        previous.AddRange(Enumerable.Repeat(None, hits.Length));
        int conflicts = 0;
        do
        {
            Score(corpus.ClausesOf(taker), hits);
        }
        while (!TryTakeAll(taker, hits, chains, conflicts++));
    }

    /// <summary>Takes the chains, the heaviest first, up to one that a heavier one has a hit of: the rest is scored anew, a few times at most.</summary>
    private bool TryTakeAll(int taker, ReadOnlySpan<Hit> hits, List<Chain> chains, int conflicts)
    {
        ends.Clear();
        ends.AddRange(Enumerable.Range(0, hits.Length).Where(i => previous[i] != Used));
        ends.Sort((one, other) => best[other] != best[one] ? best[other].CompareTo(best[one]) : one.CompareTo(other));
        foreach (int end in ends)
        {
            if (previous[end] == Used)
            {
                continue;
            }

            if (conflicts < MostConflicts && MeetsUsed(end))
            {
                return false;
            }

            Chain chain = new(hits[end].Source, Grow(taker, hits[end].Source, TakeBack(taker, hits, end)));
            if (IsEnough(taker, chain))
            {
                chains.Add(chain);
            }
        }

        return true;
    }

    private bool MeetsUsed(int end)
    {
        int i = end;
        while (previous[i] >= 0)
        {
            i = previous[i];
        }

        return previous[i] == Used;
    }

    /// <summary>Whether a chain is long enough, and more than what everybody has.</summary>
    internal bool IsEnough(int taker, Chain chain) =>
        chain.Weight >= (long)options.MinimumCharacters * Hit.Same && formulas.Prove(taker, chain.Links);

    private void Score(ReadOnlySpan<ReuseClause> clauses, ReadOnlySpan<Hit> hits)
    {
        best.Clear();
        for (int i = 0; i < hits.Length; i++)
        {
            if (previous[i] == Used)
            {
                best.Add(0);
                continue;
            }

            long before = 0;
            int from = None;
            for (int j = i - 1; j >= 0 && hits[i].Clause - hits[j].Clause <= LongestGap + 1; j--)
            {
                int step = hits[i].Clause - hits[j].Clause;
                int sourceStep = hits[i].SourceClause - hits[j].SourceClause;
                if (previous[j] != Used && step > 0 && sourceStep > 0 && sourceStep <= LongestGap + 1 && best[j] - ((step + sourceStep - 2) * GapCost) is long sum && sum > before)
                {
                    (before, from) = (sum, j);
                }
            }

            best.Add(before + ((long)clauses[hits[i].Clause].Written * hits[i].Likeness));
            previous[i] = from;
        }
    }

    /// <summary>The links of the chain that ends in a hit, as far as no other chain has them.</summary>
    private List<Link> TakeBack(int taker, ReadOnlySpan<Hit> hits, int end)
    {
        List<Link> links = [];
        for (int i = end; i != None && previous[i] != Used;)
        {
            links.Add(new Link(hits[i].Clause, hits[i].SourceClause, hits[i].Likeness, corpus.ClausesOf(taker)[hits[i].Clause].Written));
            linked.Add(hits[i].Clause);
            int next = previous[i];
            previous[i] = Used;
            i = next;
        }

        links.Reverse();
        return links;
    }

    private List<Link> Grow(int taker, int source, List<Link> links)
    {
        List<Link> grown = [];
        Reach(taker, source, links[0], -1, grown);
        grown.Reverse();
        for (int i = 0; i < links.Count; i++)
        {
            grown.Add(links[i]);
            if (i + 1 < links.Count)
            {
                Fill(taker, source, links[i], links[i + 1], grown);
            }
        }

        Reach(taker, source, links[^1], 1, grown);
        return grown;
    }

    /// <summary>Links clauses between two links, the nearest first.</summary>
    private void Fill(int taker, int source, Link first, Link last, List<Link> grown)
    {
        int next = first.SourceClause + 1;
        for (int clause = first.Clause + 1; clause < last.Clause; clause++)
        {
            for (int other = next; other < last.SourceClause; other++)
            {
                if (TryLink(taker, clause, source, other, out Link link))
                {
                    grown.Add(link);
                    next = other + 1;
                    break;
                }
            }
        }
    }

    /// <summary>Links clauses on from an end, forward or back, until none is alike.</summary>
    private void Reach(int taker, int source, Link end, int direction, List<Link> grown)
    {
        while (TryStep(taker, source, end, direction, 1, 1, out Link link)
            || TryStep(taker, source, end, direction, 2, 2, out link)
            || TryStep(taker, source, end, direction, 1, 2, out link)
            || TryStep(taker, source, end, direction, 2, 1, out link))
        {
            grown.Add(link);
            end = link;
        }
    }

    private bool TryStep(int taker, int source, Link end, int direction, int step, int sourceStep, out Link link) =>
        TryLink(taker, end.Clause + (direction * step), source, end.SourceClause + (direction * sourceStep), out link);

    private bool TryLink(int taker, int clause, int source, int sourceClause, out Link link)
    {
        link = default;
        ReadOnlySpan<ReuseClause> mine = corpus.ClausesOf(taker);
        ReadOnlySpan<ReuseClause> others = corpus.ClausesOf(source);
        if ((uint)clause >= (uint)mine.Length || (uint)sourceClause >= (uint)others.Length
            || linked.Contains(clause) || formulas.Hold(taker, mine[clause]) || formulas.Hold(source, others[sourceClause]))
        {
            return false;
        }

        int likeness = mine[clause].LikenessTo(others[sourceClause]);
        link = new Link(clause, sourceClause, likeness, mine[clause].Written);
        return likeness >= least && linked.Add(clause);
    }
}
