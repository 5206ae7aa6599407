using System.Collections.Immutable;
using System.Globalization;

namespace WorkPlan.Analysis.Reuse;

/// <summary>What the plans of a corpus took from each other. Immutable and safe to share between threads.</summary>
public sealed class ReuseResult
{
    internal ReuseResult(ImmutableArray<PlanReuse> plans, ImmutableArray<ReusedPassage> passages, ReuseOptions options)
    {
        Plans = plans;
        Passages = passages;
        Options = options;
        Pairs = [.. passages
            .GroupBy(passage => (passage.From, passage.To, passage.Relation, passage.Evidence))
            .Select(group => new ReusePair(
                group.Key.From, group.Key.To, group.Key.Relation, group.Key.Evidence, group.Count(), group.Sum(passage => passage.Characters)))
            .OrderByDescending(pair => pair.Characters)
            .ThenBy(pair => pair.From.Id, StringComparer.Ordinal)
            .ThenBy(pair => pair.To.Id, StringComparer.Ordinal)];
    }

    /// <summary>How much each plan took, one entry a plan, in the order given.</summary>
    public ImmutableArray<PlanReuse> Plans { get; }

    /// <summary>The passages, by the plan that took them in the order given, then by their place in it.</summary>
    public ImmutableArray<ReusedPassage> Passages { get; }

    /// <summary>The pairs of plans that share passages: the most characters first, equal ones by name in ordinal order.</summary>
    public ImmutableArray<ReusePair> Pairs { get; }

    /// <summary>How the passages were looked for.</summary>
    public ReuseOptions Options { get; }

    /// <summary>The number of plans, passages and pairs.</summary>
    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"{Plans.Length} plans · {Passages.Length} passages · {Pairs.Length} pairs");
}
