using WorkPlan.Core.Text;

namespace WorkPlan.Core.Parsing.Metadata;

/// <summary>The latest congress and plenum that a text names; earlier ones say nothing of its year.</summary>
internal struct LatestMeetings
{
    private const int Reach = 10;
    private const int LastSpringMonth = 6;

    private int plenum;
    private TextSpan plenumPlace;
    private int congress;
    private TextSpan congressPlace;

    /// <summary>Reads 十九届五中全会, whose 届 stands at <paramref name="at"/>; of 十九届四中、五中全会 the fifth.</summary>
    internal void ReadPlenum(string text, int at)
    {
        int offset = text.AsSpan(at, Math.Min(Reach, text.Length - at)).IndexOf("中全会", StringComparison.Ordinal);
        if (offset < 0)
        {
            return;
        }

        YearInference.NumeralBefore(text, at + offset, out int number);
        int start = YearInference.NumeralBefore(text, at, out int ofCongress);
        int held = DateOf(ofCongress, number);
        if (held > plenum)
        {
            plenum = held;
            plenumPlace = TextSpan.FromBounds(start, at + offset + 3);
        }
    }

    /// <summary>Reads 党的十九大 at <paramref name="at"/>.</summary>
    internal void ReadCongress(string text, int at)
    {
        bool read = ChineseNumerals.TryReadInteger(text.AsSpan(at + 2, Math.Min(4, text.Length - at - 2)), out int number, out int length);
        int end = at + 2 + length;
        if (read && end < text.Length && text[end] == '大' && DateOf(number, 1) is int held && held > congress)
        {
            congress = held;
            congressPlace = TextSpan.FromBounds(at, end + 1);
        }
    }

    internal readonly void Vote(YearVotes votes)
    {
        if (plenum > 0)
        {
            int year = plenum / 100;
            bool spring = plenum % 100 <= LastSpringMonth;
            votes.Add(year, spring ? YearEvents.Middling : YearEvents.Weak, plenumPlace);
            votes.Add(year + 1, spring ? YearEvents.Weak : YearEvents.Middling + 1, plenumPlace);
        }

        for (int i = 0; congress > plenum && i < 3; i++)
        {
            votes.Add((congress / 100) + i, i == 1 ? YearEvents.Middling : YearEvents.Weak, congressPlace);
        }
    }

    /// <summary>Year and month of a plenum; 0 where the table does not hold it.</summary>
    private static int DateOf(int ofCongress, int number)
    {
        foreach ((int congress, int[] plenums) in YearEvents.Plenums)
        {
            if (congress == ofCongress && number >= 1 && number <= plenums.Length)
            {
                return plenums[number - 1];
            }
        }

        return 0;
    }
}
