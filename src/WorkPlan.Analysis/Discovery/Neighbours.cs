using System.Runtime.InteropServices;

namespace WorkPlan.Analysis.Discovery;

/// <summary>Counts the characters in front of and behind each candidate.</summary>
internal sealed class Neighbours
{
    private const int CharacterBits = 16;

    /// <summary>By the candidate's number, the side (1 is behind) and the character.</summary>
    private readonly Dictionary<ulong, int> counts = [];

    internal void Add(int candidate, char before, char behind)
    {
        CollectionsMarshal.GetValueRefOrAddDefault(counts, KeyOf(candidate, 0, before), out _)++;
        CollectionsMarshal.GetValueRefOrAddDefault(counts, KeyOf(candidate, 1, behind), out _)++;
    }

    /// <summary>
    /// Sets the entropies of the candidates, which are numbered in the order of the list. Punctuation and line ends are characters as others are:
    /// were each one of its own, as in accessor variety (Feng and others 2004), clauses that plans copy from each other would seem free at both ends.
    /// </summary>
    internal void SetEntropies(List<Candidate> candidates)
    {
        double[] sums = new double[candidates.Count * 2];
        foreach ((ulong key, int count) in counts)
        {
            sums[(int)(key >> CharacterBits)] += count * Math.Log2(count);
        }

        foreach (Candidate candidate in candidates)
        {
            double all = candidate.Seen;
            candidate.LeftEntropy = Math.Log2(all) - (sums[candidate.Number * 2] / all);
            candidate.RightEntropy = Math.Log2(all) - (sums[(candidate.Number * 2) + 1] / all);
        }
    }

    private static ulong KeyOf(int candidate, int side, char character) => ((((ulong)candidate * 2) + (ulong)side) << CharacterBits) | character;
}
