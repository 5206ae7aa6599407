using System.Globalization;
using WorkPlan.Analysis.Comparison;

namespace WorkPlan.Analysis.Tests.Comparison;

/// <summary>How well a comparison agrees with an alignment made by hand.</summary>
/// <param name="Hit">The facts found. Pairs by hand that share a task, such as the parts of a split, are one fact.</param>
/// <param name="Wrong">The matches that are no pair by hand.</param>
/// <param name="Missed">The facts not found.</param>
/// <param name="RightKinds">The matches among the pairs by hand that have their kind.</param>
/// <param name="Pairs">The matches among the pairs by hand.</param>
/// <param name="RightParts">The further parts of splits and merges that are pairs by hand.</param>
/// <param name="Parts">The further parts of splits and merges.</param>
internal sealed record AlignmentScore(int Hit, int Wrong, int Missed, int RightKinds, int Pairs, int RightParts, int Parts)
{
    internal double F1 => 2.0 * Hit / ((2 * Hit) + Wrong + Missed);

    internal static AlignmentScore Of(PlanComparison comparison, AlignmentFixture truth)
    {
        Dictionary<(int Old, int New), TaskMatch> found = comparison.Matches.ToDictionary(match => (match.Old.Span.Start, match.New.Span.Start));
        Dictionary<(int Old, int New), int> facts = FactsOf(truth.Matches.Keys);
        HashSet<int> hit = [.. facts.Where(fact => found.ContainsKey(fact.Key)).Select(fact => fact.Value)];
        (int Old, int New)[] parts =
        [
            .. comparison.Splits.SelectMany(split => split.Parts.Select(part => (split.Old.Span.Start, part.Span.Start))),
            .. comparison.Merges.SelectMany(merge => merge.Parts.Select(part => (part.Span.Start, merge.New.Span.Start))),
        ];
        return new AlignmentScore(
            hit.Count,
            found.Keys.Count(pair => !truth.Matches.ContainsKey(pair)),
            facts.Values.Distinct().Count() - hit.Count,
            found.Count(pair => truth.Matches.TryGetValue(pair.Key, out string? kind) && string.Equals(kind, pair.Value.Kind.ToString(), StringComparison.OrdinalIgnoreCase)),
            found.Keys.Count(truth.Matches.ContainsKey),
            parts.Count(truth.Matches.ContainsKey),
            parts.Length);
    }

    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture,
        $"F1 {F1:0.000} ({Hit} found, {Wrong} wrong, {Missed} missed), kinds {RightKinds} of {Pairs}, parts {RightParts} of {Parts}");

    /// <summary>The number of the fact that each pair belongs to.</summary>
    private static Dictionary<(int Old, int New), int> FactsOf(IEnumerable<(int Old, int New)> pairs)
    {
        Dictionary<(int Old, int New), int> facts = pairs.Order().Select((pair, number) => (pair, number)).ToDictionary(fact => fact.pair, fact => fact.number);
        for (bool changed = true; changed;)
        {
            changed = false;
            foreach ((int Old, int New) pair in facts.Keys)
            {
                int least = facts.Where(other => other.Key.Old == pair.Old || other.Key.New == pair.New).Min(other => other.Value);
                changed |= least != facts[pair];
                facts[pair] = least;
            }
        }

        return facts;
    }
}
