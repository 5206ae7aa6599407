using WorkPlan.Core.Text;

namespace WorkPlan.Core.Parsing.Targets;

/// <summary>Reads how a figure is meant from the words around it.</summary>
internal static class ComparatorReader
{
    private const int MostFillers = 4;
    private const int FarReach = 40;

    /// <summary>What stands directly before a number: a comparator with the place where its words begin.</summary>
    internal readonly record struct Front(TargetComparator? Comparator, int Start)
    {
        /// <summary>Whether it is a bound, at least or at most.</summary>
        internal bool IsBound => Comparator is TargetComparator.AtLeast or TargetComparator.AtMost;
    }

    /// <summary>Reads the words that end before the number; fillers such as 约 and 近 are passed over.</summary>
    /// <param name="text">The text.</param>
    /// <param name="from">Where to stop looking.</param>
    /// <param name="number">The first character of the number.</param>
    internal static Front ReadFront(ReadOnlySpan<char> text, int from, int number)
    {
        int end = number;
        for (int i = 0; i <= MostFillers; i++)
        {
            ReadOnlySpan<char> before = text[from..end];
            int length = ComparatorWords.Front.Match(before, out int group);
            if (length > 0)
            {
                int start = end - length;
                TargetComparator comparator = ComparatorWords.Meanings[group];
                bool isLevel = comparator == TargetComparator.Equal;
                return new Front(comparator, isLevel ? start - ComparatorWords.Change.Match(text[from..start]) : start);
            }

            int filler = ComparatorWords.Filler.Match(before);
            if (filler == 0)
            {
                break;
            }

            end -= filler;
        }

        return new Front(null, end);
    }

    /// <summary>What 以上, 以内 and the like behind a unit say; <paramref name="end"/> moves behind them.</summary>
    internal static TargetComparator? ReadBehind(ReadOnlySpan<char> text, ref int end)
    {
        ReadOnlySpan<char> rest = text[end..];
        if (ComparatorWords.AtLeastBehind.Match(rest) is int atLeast and > 0)
        {
            end += atLeast;
            return TargetComparator.AtLeast;
        }

        if (ComparatorWords.AtMostBehind.Match(rest) is int atMost and > 0)
        {
            end += atMost;
            return TargetComparator.AtMost;
        }

        end += ComparatorWords.AboutBehind.Match(rest);
        return null;
    }

    /// <summary>The comparator of a figure, from its own words first, then from a verb or bound farther in front in its stretch.</summary>
    internal static TargetComparator Resolve(ReadOnlySpan<char> text, int from, in Figure figure, in Front front)
    {
        return front.IsBound ? front.Comparator!.Value
            : figure.Bound ?? front.Comparator ?? ReadFar(text[Math.Max(from, front.Start - FarReach)..front.Start]);
    }

    private static TargetComparator ReadFar(ReadOnlySpan<char> before)
    {
        int last = -1;
        TargetComparator comparator = TargetComparator.Equal;
        if (before.ContainsAny(ComparatorWords.ChangeMarks))
        {
            Far(ComparatorWords.IncreaseVerbs, TargetComparator.Increase, before, ref last, ref comparator);
            Far(ComparatorWords.DecreaseVerbs, TargetComparator.Decrease, before, ref last, ref comparator);
        }

        if (last >= 0 && before[last..].IndexOfAny(CommitmentWords.Verbs) >= 0)
        {
            comparator = TargetComparator.Equal;
        }

        if (before.ContainsAny(ComparatorWords.BoundMarks))
        {
            Far(ComparatorWords.FarAtLeast, TargetComparator.AtLeast, before, ref last, ref comparator);
            Far(ComparatorWords.FarAtMost, TargetComparator.AtMost, before, ref last, ref comparator);
        }

        return comparator;
    }

    /// <summary>降低到今年的…: the figure is the level reached.</summary>
    private static bool IsTo(ReadOnlySpan<char> behind) => behind.Length > 0 && behind[0] is '到' or '至' or '为';

    /// <summary>增加 in 增加值 is no verb.</summary>
    private static bool IsPartOfNoun(ReadOnlySpan<char> behind) => behind.Length > 0 && behind[0] is '值' or '额' or '量' or '率' or '幅' or '速' or '点' or '极' or '贡' or '目' or '潜' or '动';

    private static void Far(string[] words, TargetComparator meaning, ReadOnlySpan<char> before, ref int last, ref TargetComparator comparator)
    {
        foreach (string word in words)
        {
            int at = before.LastIndexOf(word, StringComparison.Ordinal);
            if (at > last && !IsPartOfNoun(before[(at + word.Length)..]))
            {
                last = at;
                comparator = IsTo(before[(at + word.Length)..]) ? TargetComparator.Equal : meaning;
            }
        }
    }
}
