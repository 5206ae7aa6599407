using System.Collections.Immutable;
using System.Runtime.InteropServices;
using WorkPlan.Analysis.Reuse.Clauses;
using WorkPlan.Core.Text;

namespace WorkPlan.Analysis.Reuse.Search;

/// <summary>Finds what one plan after another took; each thread has one.</summary>
internal sealed class TakerSearch
{
    private readonly ReuseCorpus corpus;
    private readonly HitFinder finder;
    private readonly ChainBuilder builder;
    private readonly ChainChooser chooser;
    private readonly List<Hit> hits = [];
    private readonly List<Chain> chains = [];

    internal TakerSearch(ReuseCorpus corpus, HitFinder finder, ReuseOptions options)
    {
        this.corpus = corpus;
        this.finder = finder;
        builder = new ChainBuilder(corpus, finder.Formulas, options);
        chooser = new ChainChooser(corpus, builder);
    }

    /// <summary>The passages of a plan, in its order, and their sums.</summary>
    internal TakerReuse Find(int taker)
    {
        finder.Find(taker, hits);
        BuildChains(taker);
        List<Chain> chosen = chooser.Choose(taker, chains);
        OtherSources others = new(corpus, taker, chains);
        ImmutableArray<ReusedPassage> passages =
        [
            .. chosen.OrderBy(chain => chain.Links[0].Clause).Select(chain => PassageOf(taker, chain, others.Count(chain))),
        ];
        return new TakerReuse(Sum(taker, passages), passages);
    }

    private void BuildChains(int taker)
    {
        chains.Clear();
        ReadOnlySpan<Hit> all = CollectionsMarshal.AsSpan(hits);
        for (int start = 0, end; start < all.Length; start = end)
        {
            for (end = start + 1; end < all.Length && all[end].Source == all[start].Source; end++)
            {
            }

            builder.Build(taker, all[start..end], chains);
        }
    }

    private ReusedPassage PassageOf(int taker, Chain chain, int others)
    {
        ReadOnlySpan<ReuseClause> mine = corpus.ClausesOf(taker);
        ReadOnlySpan<ReuseClause> theirs = corpus.ClausesOf(chain.Source);
        bool isVerbatim = chain.IsVerbatim(mine, theirs);
        return new ReusedPassage(
            corpus.Plans[chain.Source].Plan,
            TextSpan.FromBounds(theirs[chain.Links[0].SourceClause].Start, theirs[chain.Links[^1].SourceClause].End),
            corpus.Plans[taker].Plan,
            TextSpan.FromBounds(mine[chain.Links[0].Clause].Start, mine[chain.Links[^1].Clause].End),
            chain.Written,
            (double)chain.Weight / chain.Written / Hit.Same,
            isVerbatim,
            corpus.RelationOf(chain.Source, taker),
            corpus.EvidenceOf(chain.Source, taker),
            others);
    }

    private PlanReuse Sum(int taker, ImmutableArray<ReusedPassage> passages)
    {
        int formulas = 0;
        foreach (ReuseClause clause in corpus.ClausesOf(taker))
        {
            formulas += finder.Formulas.Hold(taker, clause) ? clause.Written : 0;
        }

        int From(ReuseRelation relation) => passages.Where(passage => passage.IsDirected && passage.Relation == relation).Sum(passage => passage.Characters);
        return new PlanReuse(
            corpus.Plans[taker].Plan,
            corpus.Plans[taker].Characters,
            formulas,
            From(ReuseRelation.OwnEarlier),
            From(ReuseRelation.Upper),
            From(ReuseRelation.Neighbour),
            From(ReuseRelation.Lower),
            From(ReuseRelation.Other),
            passages.Where(passage => !passage.IsDirected).Sum(passage => passage.Characters));
    }
}
