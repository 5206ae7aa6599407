namespace WorkPlan.Analysis.Comparison.Changes;

/// <summary>Finds a longest common subsequence of two short sequences of numbers.</summary>
/// <remarks>
/// Myers 1986, the greedy algorithm: O(ND) for sequences of N items with D differences, after common ends are taken off. Sequences with
/// more than <see cref="MostDifferences"/> differences count as having only their ends in common, which bounds time and memory.
/// </remarks>
internal static class SequenceDiff
{
    private const int MostDifferences = 400;

    /// <summary>The pairs of equal items, in rising order on both sides.</summary>
    internal static List<(int Old, int New)> Match(ReadOnlySpan<int> old, ReadOnlySpan<int> current)
    {
        int head = old.CommonPrefixLength(current);
        int tail = 0;
        while (tail < old.Length - head && tail < current.Length - head && old[^(tail + 1)] == current[^(tail + 1)])
        {
            tail++;
        }

        List<(int Old, int New)> pairs = [];
        AddRun(pairs, 0, 0, head);
        AddMiddle(pairs, old[head..^tail], current[head..^tail], head);
        AddRun(pairs, old.Length - tail, current.Length - tail, tail);
        return pairs;
    }

    private static void AddRun(List<(int Old, int New)> pairs, int old, int current, int count)
    {
        for (int i = 0; i < count; i++)
        {
            pairs.Add((old + i, current + i));
        }
    }

    private static void AddMiddle(List<(int Old, int New)> pairs, ReadOnlySpan<int> old, ReadOnlySpan<int> current, int offset)
    {
        if (old.IsEmpty || current.IsEmpty)
        {
            return;
        }

        int limit = Math.Min(MostDifferences, old.Length + current.Length);
        int[] furthest = new int[(2 * limit) + 3];
        List<int[]> steps = [];
        for (int differences = 0; differences <= limit; differences++)
        {
            // what this step starts from: the furthest old item on the diagonals -differences - 1 .. differences + 1
            steps.Add(furthest.AsSpan(limit - differences, (2 * differences) + 3).ToArray());
            if (Extend(old, current, differences, furthest.AsSpan(limit - differences, (2 * differences) + 3)))
            {
                Trace(pairs, steps, old.Length, current.Length, offset);
                return;
            }
        }
    }

    /// <summary>Goes one difference further on each diagonal, then along equal items; whether both ends are reached.</summary>
    /// <param name="old">The old sequence.</param>
    /// <param name="current">The new sequence.</param>
    /// <param name="differences">The number of differences so far.</param>
    /// <param name="furthest">The furthest old item by diagonal, that of diagonal k at k + differences + 1.</param>
    private static bool Extend(ReadOnlySpan<int> old, ReadOnlySpan<int> current, int differences, Span<int> furthest)
    {
        for (int diagonal = -differences; diagonal <= differences; diagonal += 2)
        {
            int at = diagonal + differences + 1;
            int i = Start(furthest, diagonal, differences, at);
            int j = i - diagonal;
            while (i < old.Length && j < current.Length && old[i] == current[j])
            {
                i++;
                j++;
            }

            furthest[at] = i;
            if (i >= old.Length && j >= current.Length)
            {
                return true;
            }
        }

        return false;
    }

    private static int Start(ReadOnlySpan<int> furthest, int diagonal, int differences, int at) =>
        differences == 0 ? 0
        : diagonal == -differences || (diagonal != differences && furthest[at - 1] < furthest[at + 1]) ? furthest[at + 1]
        : furthest[at - 1] + 1;

    private static void Trace(List<(int Old, int New)> pairs, List<int[]> steps, int oldEnd, int newEnd, int offset)
    {
        int first = pairs.Count;
        int i = oldEnd;
        int j = newEnd;
        for (int differences = steps.Count - 1; differences >= 0; differences--)
        {
            int diagonal = i - j;
            int start = Start(steps[differences], diagonal, differences, diagonal + differences + 1);
            while (i > start && j > start - diagonal)
            {
                pairs.Add((offset + --i, offset + --j));
            }

            bool isInsertion = diagonal == -differences
                || (diagonal != differences && steps[differences][diagonal + differences] < steps[differences][diagonal + differences + 2]);
            (i, j) = isInsertion ? (i, j - 1) : (i - 1, j);
        }

        pairs.Reverse(first, pairs.Count - first);
    }
}
