using System.Runtime.InteropServices;
using WorkPlan.Analysis.Corpora;
using WorkPlan.Analysis.Reuse.Clauses;

namespace WorkPlan.Analysis.Reuse.Search;

/// <summary>The clauses that belong to nobody: set phrases, and formulae that many have.</summary>
/// <remarks>
/// A clause that a large share of the regions has is a formula, unless it came down as a wave: its first plan is of a region above, and at
/// least half of the other regions that have it lie below and took it up within one plan period. What the state hands to all provinces is
/// thus reused, while what everybody has been writing for decades is not. A clause that stands in a large share of one region's years is
/// that region's own formula, such as the opening of a report.
/// </remarks>
internal sealed class Formulas
{
    /// <summary>How many years a text that is handed down takes to arrive: a plan period.</summary>
    private const int Wave = 5;

    /// <summary>How many clauses that were handed down to all prove that they were taken together.</summary>
    private const int FewestTogether = 3;

    private const int RegionBits = 32;

    private readonly ReuseCorpus corpus;
    private readonly ReuseOptions options;
    private readonly HashSet<uint> everywhere = [];
    private readonly HashSet<uint> handedDown = [];
    private readonly HashSet<ulong> ofRegion = [];
    private readonly int[] yearsOfRegion;
    private readonly Dictionary<int, RegionYears> bearers = [];

    private Formulas(ReuseCorpus corpus, ReuseOptions options)
    {
        this.corpus = corpus;
        this.options = options;
        yearsOfRegion = new int[corpus.Regions.Count];
        foreach ((int region, _) in corpus.Plans.Select((plan, i) => (corpus.Regions.Numbers[i], plan.Plan.Year)).Distinct())
        {
            yearsOfRegion[region]++;
        }
    }

    /// <summary>Finds the formulae among the clauses.</summary>
    /// <param name="corpus">The plans.</param>
    /// <param name="index">Their clauses by the hash of the whole.</param>
    /// <param name="options">What counts as many.</param>
    internal static Formulas Find(ReuseCorpus corpus, ClauseIndex index, ReuseOptions options)
    {
        Formulas formulas = new(corpus, options);
        ReadOnlySpan<ulong> entries = index.Entries;
        for (int start = 0, count; start < entries.Length; start += count)
        {
            count = index.Of(ClauseIndex.HashOf(entries[start])).Length;
            if (count >= Math.Min(options.FormulaRegions, options.FormulaYears))
            {
                formulas.Judge(entries.Slice(start, count));
            }
        }

        return formulas;
    }

    /// <summary>Whether a clause of a plan is a formula or a set phrase.</summary>
    internal bool Hold(int plan, in ReuseClause clause) =>
        clause.IsSetPhrase || everywhere.Contains(clause.Whole) || ofRegion.Contains(KeyOf(corpus.Regions.Numbers[plan], clause.Whole));

    /// <summary>Whether linked clauses of a plan show that it took them: three of them, or one that was not handed down to all.</summary>
    internal bool Prove(int plan, List<Link> links)
    {
        if (links.Count >= FewestTogether)
        {
            return true;
        }

        foreach (Link link in links)
        {
            if (!handedDown.Contains(corpus.ClausesOf(plan)[link.Clause].Whole))
            {
                return true;
            }
        }

        return false;
    }

    private static ulong KeyOf(int region, uint hash) => ((ulong)region << RegionBits) | hash;

    /// <summary>Judges the clauses of one hash, the earliest plan's first.</summary>
    private void Judge(ReadOnlySpan<ulong> entries)
    {
        bearers.Clear();
        foreach (ulong entry in entries)
        {
            int plan = corpus.PlanOf(ClauseIndex.ClauseOf(entry));
            ref RegionYears years = ref CollectionsMarshal.GetValueRefOrAddDefault(bearers, corpus.Regions.Numbers[plan], out bool isKnown);
            int? year = corpus.Plans[plan].Plan.Year;
            years = !isKnown ? new RegionYears(year, year, 1) : years.Last != year ? years with { Last = year, Count = years.Count + 1 } : years;
        }

        uint hash = ClauseIndex.HashOf(entries[0]);
        if (bearers.Count >= options.FormulaRegions && bearers.Count > options.FormulaShare * corpus.Regions.Count)
        {
            (CameDown(entries[0]) ? handedDown : everywhere).Add(hash);
        }

        foreach ((int region, RegionYears years) in bearers)
        {
            if (years.Count >= options.FormulaYears && years.Count > options.FormulaShare * yearsOfRegion[region])
            {
                ofRegion.Add(KeyOf(region, hash));
            }
        }
    }

    /// <summary>Whether half of the regions that have a clause took it up from above, soon after its first plan.</summary>
    private bool CameDown(ulong firstEntry)
    {
        int plan = corpus.PlanOf(ClauseIndex.ClauseOf(firstEntry));
        int source = corpus.Regions.Numbers[plan];
        int below = bearers.Count(bearer => corpus.Regions.RelationOf(source, bearer.Key) == ReuseRelation.Upper
            && bearer.Value.First <= corpus.Plans[plan].Plan.Year + Wave);
        return 2 * below >= bearers.Count - 1;
    }

    /// <summary>The years in which a region has a clause.</summary>
    private readonly record struct RegionYears(int? First, int? Last, int Count);
}
