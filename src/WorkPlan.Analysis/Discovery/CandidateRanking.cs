using WorkPlan.Analysis.Statistics;

namespace WorkPlan.Analysis.Discovery;

/// <summary>Scores candidates and leaves out those that are a part or an extension of a better one.</summary>
internal sealed class CandidateRanking(DiscoveryRun run, DiscoveryOptions options)
{
    /// <summary>From this share of its count on, a phrase within a longer one is nothing but a part of it.</summary>
    private const double PartShare = 0.7;

    /// <summary>The best candidates, best first.</summary>
    internal List<Candidate> Rank(List<Candidate> candidates)
    {
        candidates = [.. candidates.Where(candidate => candidate.Entropy >= options.LeastEntropy)];
        candidates.ForEach(SetScore);
        candidates = [.. candidates.Where(candidate => candidate.Score > 0)];
        HashSet<Candidate> left = [.. candidates];
        Dictionary<string, Candidate> byText = candidates.ToDictionary(candidate => candidate.Text, StringComparer.Ordinal);
        foreach (Candidate candidate in candidates.OrderByDescending(candidate => candidate.Text.Length).ThenBy(candidate => candidate.Text, StringComparer.Ordinal))
        {
            if (left.Contains(candidate))
            {
                Settle(candidate, byText, left);
            }
        }

        return [.. left.OrderByDescending(candidate => candidate.Score).ThenBy(candidate => candidate.Text, StringComparer.Ordinal).Take(options.MostPhrases)];
    }

    /// <summary>Leaves out the parts of a candidate that hardly occur without it, and the candidate where it is one of many extensions of a better part.</summary>
    private static void Settle(Candidate candidate, Dictionary<string, Candidate> byText, HashSet<Candidate> left)
    {
        List<Candidate> parts = PartsOf(candidate, byText);
        if (parts.Any(part => left.Contains(part) && part.Score > candidate.Score && !IsMerePart(part, candidate)))
        {
            left.Remove(candidate);
            return;
        }

        left.ExceptWith(parts.Where(part => IsMerePart(part, candidate)));
    }

    private static bool IsMerePart(Candidate part, Candidate whole) => whole.Counts.Count >= PartShare * part.Counts.Count;

    private static List<Candidate> PartsOf(Candidate candidate, Dictionary<string, Candidate> byText)
    {
        List<Candidate> parts = [];
        Dictionary<string, Candidate>.AlternateLookup<ReadOnlySpan<char>> lookup = byText.GetAlternateLookup<ReadOnlySpan<char>>();
        for (int start = 0; start < candidate.Text.Length; start++)
        {
            for (int end = start + 1; end <= candidate.Text.Length; end++)
            {
                if (end - start < candidate.Text.Length && lookup.TryGetValue(candidate.Text.AsSpan(start, end - start), out Candidate? part) && !parts.Contains(part))
                {
                    parts.Add(part);
                }
            }
        }

        return parts;
    }

    private void SetScore(Candidate candidate)
    {
        GramCounts counts = candidate.Counts;
        candidate.Score = candidate.Cohesion * candidate.Entropy * Math.Log2(1 + counts.Documents);
        if (run.BackgroundDocuments > 0)
        {
            double ratio = run.RatioOf(counts);
            candidate.Score *= 1 - (1 / ratio);
            candidate.Keyness = new ContingencyTable(counts.Count, counts.BackgroundCount, run.Words, run.BackgroundWords).LikelihoodRatio(KeynessCorrection.None);
        }
    }
}
