using WorkPlan.Analysis.Phrases;
using WorkPlan.Analysis.Phrases.Matching;

namespace WorkPlan.Analysis.Tests.Phrases.Matching;

/// <summary>The slow and obvious twin of <see cref="LiteralMatcher"/>: tries every literal at every position.</summary>
internal static class NaiveMatcher
{
    internal static List<LiteralHit> Matches(IReadOnlyList<string> literals, string text, MatchKind kind, int from = 0)
    {
        List<LiteralHit> hits = [];
        int[] longestFirst = [.. Enumerable.Range(0, literals.Count).OrderByDescending(id => literals[id].Length).ThenBy(id => id)];
        for (int start = from; start < text.Length; start++)
        {
            foreach (int id in longestFirst)
            {
                if (!text.AsSpan(start).StartsWith(literals[id], StringComparison.Ordinal))
                {
                    continue;
                }

                hits.Add(new LiteralHit(start, literals[id].Length, id));
                if (kind == MatchKind.LeftmostLongest)
                {
                    start += literals[id].Length - 1;
                    break;
                }
            }
        }

        return hits;
    }
}
