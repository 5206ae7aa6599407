using System.Collections.Immutable;
using WorkPlan.Analysis.Reuse.Search;

namespace WorkPlan.Analysis.Reuse;

/// <summary>Finds the clauses that plans took from each other.</summary>
/// <remarks>
/// <para>
/// A clause is found that is the same in both plans after folding (width, case, quotation marks, punctuation, list marks), or whose first or last six characters
/// are, or that stands between such clauses, if at least <see cref="ReuseOptions.MinimumLikeness"/> of its pairs of neighbouring characters are
/// the same. Clauses that follow each other in both plans make a passage. What everybody writes counts for nothing.
/// </para>
/// <para>
/// Each clause is taken from one plan at most: one that is known to be earlier by year, date or, within a year, level; of these the one
/// with the longest passage, the taker's own earlier plan, then the level above, then neighbours being preferred where passages are about
/// as long. Steps, sources and cost are told in docs/reuse.md.
/// </para>
/// </remarks>
/// <example>
/// <code>
/// ReuseResult reuse = TextReuse.Find(
///     analyses.Select((analysis, i) => ReusePlan.Read(CorpusPlan.Read(analysis, sources[i]), analysis)));
/// foreach (PlanReuse plan in reuse.Plans)
///     Console.WriteLine($"{plan.Plan.Title}: {plan.Share:P0} taken, {plan.FromUpper} characters from above");
/// </code>
/// </example>
public static class TextReuse
{
    /// <summary>Finds what plans took from each other.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="plans"/> is null.</exception>
    public static ReuseResult Find(IEnumerable<ReusePlan> plans) => Find(plans, ReuseOptions.Default);

    /// <summary>Finds what plans took from each other. The order of the plans and the number of threads change nothing in what is found.</summary>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static ReuseResult Find(IEnumerable<ReusePlan> plans, ReuseOptions options)
    {
        ArgumentNullException.ThrowIfNull(plans);
        ArgumentNullException.ThrowIfNull(options);
        ReuseCorpus corpus = new([.. plans], options);
        HitFinder finder = new(corpus, options);
        TakerReuse[] found = new TakerReuse[corpus.Plans.Length];
        Parallel.For(
            0,
            found.Length,
            new ParallelOptions { MaxDegreeOfParallelism = options.Threads },
            () => new TakerSearch(corpus, finder, options),
            (taker, _, search) =>
            {
                found[corpus.Positions[taker]] = search.Find(taker);
                return search;
            },
            _ => { });
        return new ReuseResult([.. found.Select(taker => taker.Sums)], [.. found.SelectMany(taker => taker.Passages)], options);
    }
}
