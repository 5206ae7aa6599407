namespace WorkPlan.Analysis.Comparison.Changes;

/// <summary>How alike two short names are, by the pairs of neighbouring characters that both have.</summary>
internal static class CharacterPairs
{
    /// <summary>The pairs below which a name is too short to be found in another.</summary>
    private const int FewestPairs = 3;

    /// <summary>What it is worth that all of a name's pairs stand in a longer one.</summary>
    private const double WorthOfContainment = 0.75;

    /// <summary>
    /// The share of pairs in common (Dice 1945), or, where that is more, three quarters of the share of the shorter name's pairs that
    /// the longer one has; from 0 to 1, 1 for equal names, also empty ones. Order beyond neighbours does not count.
    /// </summary>
    internal static double Likeness(string a, string b)
    {
        if (a == b)
        {
            return 1;
        }

        int shorter = Math.Min(a.Length, b.Length) - 1;
        if (shorter < 1)
        {
            return 0;
        }

        double shared = CountShared(a, b);
        double dice = 2 * shared / (a.Length + b.Length - 2);
        return shorter < FewestPairs ? dice : Math.Max(dice, WorthOfContainment * shared / shorter);
    }

    private static int CountShared(string a, string b)
    {
        Dictionary<(char, char), int> counts = [];
        for (int i = 1; i < a.Length; i++)
        {
            counts[(a[i - 1], a[i])] = counts.GetValueOrDefault((a[i - 1], a[i])) + 1;
        }

        int shared = 0;
        for (int i = 1; i < b.Length; i++)
        {
            if (counts.TryGetValue((b[i - 1], b[i]), out int left) && left > 0)
            {
                counts[(b[i - 1], b[i])] = left - 1;
                shared++;
            }
        }

        return shared;
    }
}
