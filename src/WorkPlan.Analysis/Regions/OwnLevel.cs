using System.Buffers;

namespace WorkPlan.Analysis.Regions;

/// <summary>Tells by 全市, 我区, 本县 whether a text is from a region or from one that lies in it.</summary>
internal static class OwnLevel
{
    private const string Divisions = "省市区县州旗盟";

    private static readonly SearchValues<char> Pronouns = SearchValues.Create("全我本");

    /// <summary>Whether the text calls what it is from by the last character of the region's name, more often than by any other.</summary>
    internal static bool IsOf(Region region, ReadOnlySpan<char> text)
    {
        Span<int> counts = stackalloc int[Divisions.Length];
        counts.Clear();
        for (int at = text.IndexOfAny(Pronouns); at >= 0 && at + 1 < text.Length;)
        {
            int division = Divisions.IndexOf(text[at + 1], StringComparison.Ordinal);
            if (division >= 0)
            {
                counts[division]++;
            }

            int next = text[(at + 1)..].IndexOfAny(Pronouns);
            at = next < 0 ? next : at + 1 + next;
        }

        int own = Divisions.IndexOf(region.Name[^1], StringComparison.Ordinal);
        if (own < 0)
        {
            return false;
        }

        int most = counts[own];
        counts[own] = 0;
        return most > 0 && counts.IndexOfAnyInRange(most, int.MaxValue) < 0;
    }
}
