using WorkPlan.Analysis.Phrases;
using WorkPlan.Analysis.Phrases.Matching;

namespace WorkPlan.Analysis.Tests.Phrases.Matching;

/// <summary>The hits of a matcher as a list.</summary>
internal static class MatcherRun
{
    internal static List<LiteralHit> Find(LiteralMatcher matcher, string text, MatchKind kind)
    {
        List<LiteralHit> hits = [];
        foreach (LiteralHit hit in matcher.Matches(text, kind))
        {
            hits.Add(hit);
        }

        return hits;
    }

    /// <summary>The hits from a position on, by an enumeration that has found something before.</summary>
    internal static List<LiteralHit> FindFrom(LiteralMatcher matcher, string text, MatchKind kind, int from)
    {
        List<LiteralHit> hits = [];
        using LiteralHits run = matcher.Matches(text, kind);
        run.MoveNext();
        run.ContinueAt(from);
        while (run.MoveNext())
        {
            hits.Add(run.Current);
        }

        return hits;
    }
}
