using System.Runtime.InteropServices;
using WorkPlan.Analysis.Reuse.Clauses;

namespace WorkPlan.Analysis.Reuse.Search;

/// <summary>Finds the clauses that other plans may be the source of, by their whole, their first and their last characters.</summary>
/// <remarks>
/// Of a hash that few clauses have, each is looked at. Of one that more than <see cref="CommonClauses.Many"/> have, those are looked at that can
/// matter: the first of all, the last before the taker, the last of the taker's own region, and the first and last of each region above. So a
/// clause costs no more than a constant, however often it was copied.
/// </remarks>
internal sealed class HitFinder
{
    private const int FirstOfAll = 16;
    private const int LastBefore = 8;
    private const int Few = 4;

    /// <summary>How far towards sameness a clause must be beyond what is asked of one that stands beside others.</summary>
    private const double OnItsOwn = 0.25;

    private readonly ReuseCorpus corpus;
    private readonly double least;
    private readonly (ClauseIndex Index, CommonClauses Common)[] lookups;

    internal HitFinder(ReuseCorpus corpus, ReuseOptions options)
    {
        this.corpus = corpus;
        least = Hit.Same * (options.MinimumLikeness + ((1 - options.MinimumLikeness) * OnItsOwn));
        lookups = new (ClauseIndex, CommonClauses)[3];
        Func<ReuseClause, uint>[] hashes = [clause => clause.Whole, clause => clause.Head, clause => clause.Tail];
        for (int i = 0; i < hashes.Length; i++)
        {
            ClauseIndex index = ClauseIndex.Build(corpus, hashes[i]);
            lookups[i] = (index, new CommonClauses(index, corpus));
        }

        Formulas = Formulas.Find(corpus, lookups[0].Index, options);
    }

    internal Formulas Formulas { get; }

    /// <summary>The hits of a plan, in their order, none twice.</summary>
    internal void Find(int taker, List<Hit> hits)
    {
        hits.Clear();
        ReadOnlySpan<ReuseClause> clauses = corpus.ClausesOf(taker);
        for (int i = 0; i < clauses.Length; i++)
        {
            if (!Formulas.Hold(taker, clauses[i]))
            {
                Query query = new(taker, i, clauses[i], hits);
                LookUp(query, 0, clauses[i].Whole);
                LookUp(query, 1, clauses[i].Head);
                LookUp(query, 2, clauses[i].Tail);
            }
        }

        hits.Sort();
        RemoveDoubles(hits);
    }

    private static void RemoveDoubles(List<Hit> hits)
    {
        int kept = 0;
        foreach (Hit hit in CollectionsMarshal.AsSpan(hits))
        {
            if (kept == 0 || hits[kept - 1] with { Likeness = hit.Likeness } != hit)
            {
                hits[kept++] = hit;
            }
        }

        hits.RemoveRange(kept, hits.Count - kept);
    }

    private void LookUp(in Query query, int lookup, uint hash)
    {
        if (hash == 0)
        {
            return;
        }

        ReadOnlySpan<ulong> group = lookups[lookup].Index.Of(hash);
        if (group.Length <= CommonClauses.Many)
        {
            Offer(query, group);
            return;
        }

        Offer(query, group[..FirstOfAll]);
        int first = corpus.FirstClauseOf(query.Taker);
        OfferAround(query, group, ClauseIndex.EntryOf(hash, first), 0);
        uint region = (uint)corpus.Regions.Numbers[query.Taker];
        CommonClauses common = lookups[lookup].Common;
        OfferAround(query, common.Of(hash, region), ClauseIndex.EntryOf(region, first), 0);
        foreach (int above in corpus.Regions.Above((int)region))
        {
            ReadOnlySpan<ulong> ofAbove = common.Of(hash, (uint)above);
            Offer(query, ofAbove[..Math.Min(Few, ofAbove.Length)]);
            OfferAround(query, ofAbove, ClauseIndex.EntryOf((uint)above, first), Few);
        }
    }

    /// <summary>Offers the last entries before one, and so many behind it: a plan of a region above that has a date may stand behind a taker without.</summary>
    private void OfferAround(in Query query, ReadOnlySpan<ulong> entries, ulong entry, int behind)
    {
        int place = ClauseIndex.LowerBound(entries, entry);
        Offer(query, entries[Math.Max(0, place - LastBefore)..Math.Min(entries.Length, place + behind)]);
    }

    private void Offer(in Query query, ReadOnlySpan<ulong> entries)
    {
        foreach (ulong entry in entries)
        {
            int number = ClauseIndex.ClauseOf(entry);
            int source = corpus.PlanOf(number);
            if (source != query.Taker)
            {
                Offer(query, source, number - corpus.FirstClauseOf(source));
            }
        }
    }

    private void Offer(in Query query, int source, int place)
    {
        ReuseClause clause = corpus.ClausesOf(source)[place];
        int likeness = clause.LikenessTo(query.Clause);
        if (likeness >= least && !Formulas.Hold(source, clause) && corpus.MayBeSource(source, query.Taker, out _))
        {
            query.Hits.Add(new Hit(source, query.Place, place, likeness));
        }
    }

    private readonly record struct Query(int Taker, int Place, ReuseClause Clause, List<Hit> Hits);
}
