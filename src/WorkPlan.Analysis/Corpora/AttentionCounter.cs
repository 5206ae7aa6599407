using System.Collections.Immutable;

namespace WorkPlan.Analysis.Corpora;

/// <summary>Counts the attention that fields of policy have over the years of a corpus.</summary>
internal static class AttentionCounter
{
    internal static ImmutableArray<AttentionSeries> Count(PlanCorpus corpus, AttentionMeasure measure)
    {
        ILookup<int, CorpusPlan> byYear = corpus.Plans
            .Where(plan => plan.Year is not null && WholeOf(plan, measure) > 0)
            .ToLookup(plan => plan.Year!.Value);
        return [.. corpus.Plans
            .SelectMany(plan => plan.Categories)
            .Select(count => count.Category)
            .Distinct(StringComparer.Ordinal)
            .Order(StringComparer.Ordinal)
            .Select(category =>
            {
                ImmutableArray<double?> shares = [.. corpus.Years.Select(year => ShareOf(byYear[year], category, measure))];
                return new AttentionSeries(category, measure, shares, TrendReader.Read(shares));
            })];
    }

    /// <summary>The average share: a long plan weighs no more than a short one.</summary>
    private static double? ShareOf(IEnumerable<CorpusPlan> plans, string category, AttentionMeasure measure)
    {
        double sum = 0;
        int count = 0;
        foreach (CorpusPlan plan in plans)
        {
            sum += plan.TryGetCategory(category, out CategoryCount found) ? (double)PartOf(found, measure) / WholeOf(plan, measure) : 0;
            count++;
        }

        return count == 0 ? null : sum / count;
    }

    private static int PartOf(CategoryCount count, AttentionMeasure measure) => measure switch
    {
        AttentionMeasure.Tasks => count.Tasks,
        AttentionMeasure.Characters => count.Characters,
        _ => count.Sentences,
    };

    private static int WholeOf(CorpusPlan plan, AttentionMeasure measure) => measure switch
    {
        AttentionMeasure.Tasks => plan.Tasks,
        AttentionMeasure.Characters => plan.Characters,
        _ => plan.Sentences,
    };
}
