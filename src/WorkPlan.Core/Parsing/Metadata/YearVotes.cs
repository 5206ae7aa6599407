using WorkPlan.Core.Text;

namespace WorkPlan.Core.Parsing.Metadata;

/// <summary>What the pieces of evidence in a text say of its year, added up.</summary>
internal sealed class YearVotes
{
    private const int First = 1949;
    private const int Years = 120;

    /// <summary>Less than this is no inference: one strong piece, or two that agree.</summary>
    private const int Enough = 5;

    private readonly int[] weights = new int[Years];
    private readonly int[] strongest = new int[Years];
    private readonly TextSpan[] evidence = new TextSpan[Years];

    internal void Add(int year, int weight, TextSpan place)
    {
        int index = year - First;
        if ((uint)index >= Years)
        {
            return;
        }

        weights[index] += weight;
        if (weight > strongest[index])
        {
            strongest[index] = weight;
            evidence[index] = place;
        }
    }

    /// <summary>The year that outweighs every other, and its strongest piece of evidence. Of two years that weigh the same, and of two
    /// in a row with strong evidence, it is the later: a plan tells of the year before it, not of the year behind.</summary>
    internal bool TryDecide(out int year, out TextSpan place)
    {
        int best = 0;
        for (int i = 1; i < Years; i++)
        {
            best = weights[i] >= weights[best] ? i : best;
        }

        while (best + 1 < Years && strongest[best + 1] >= YearEvents.Strong)
        {
            best++;
        }

        year = First + best;
        place = evidence[best];
        return weights[best] >= Enough;
    }
}
