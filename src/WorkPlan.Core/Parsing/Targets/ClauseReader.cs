using System.Buffers;

namespace WorkPlan.Core.Parsing.Targets;

/// <summary>Finds the clause around a figure: from pause to pause, brackets and quotations skipped whole, never farther than a set reach.</summary>
/// <remarks>、 ends no clause, since it joins verbs and nouns: 新建、改扩建幼儿园82所. Where it parts figures, <see cref="StretchSplitter"/> does.</remarks>
internal static class ClauseReader
{
    private const int Reach = 120;
    private const int PairReach = 60;

    private static readonly SearchValues<char> Marks = SearchValues.Create(
        "，,；;。！!？?：:\n\r\u0085\u2028\u2029\u3000—…（(）)“”《》「」");

    /// <summary>The clause that holds the figure, inside the bounds given.</summary>
    internal static Stretch Find(ReadOnlySpan<char> text, int floor, int ceiling, in Figure figure)
    {
        int lowest = Math.Min(figure.Start, Math.Max(floor, figure.Start - Reach));
        int highest = Math.Min(ceiling, figure.End + Reach);
        return new Stretch(FindStart(text, lowest, figure.Start), FindEnd(text, figure.End, highest));
    }

    /// <summary>Whether the comma or colon at the place stands inside a number or a time of day.</summary>
    internal static bool IsInsideNumber(ReadOnlySpan<char> text, int at) =>
        text[at] is ',' or '，' or ':' or '：' && at > 0 && at + 1 < text.Length
        && NumberReader.IsDigit(text[at - 1]) && NumberReader.IsDigit(text[at + 1]);

    private static int FindStart(ReadOnlySpan<char> text, int lowest, int from)
    {
        for (int i = from; i > lowest;)
        {
            int found = text[lowest..i].LastIndexOfAny(Marks);
            if (found < 0)
            {
                return lowest;
            }

            int at = lowest + found;
            char opening = OpeningOf(text[at]);
            if (opening != '\0')
            {
                int lowestPair = Math.Max(lowest, at - PairReach);
                int pair = text[lowestPair..at].LastIndexOf(opening);
                i = pair < 0 ? at : lowestPair + pair;
            }
            else if (text[at] is '“' or '《' or '「' || IsInsideNumber(text, at) || IsRangeDash(text, at))
            {
                i = at;
            }
            else
            {
                return at + 1;
            }
        }

        return lowest;
    }

    private static int FindEnd(ReadOnlySpan<char> text, int from, int highest)
    {
        for (int i = from; i < highest;)
        {
            int found = text[i..highest].IndexOfAny(Marks);
            if (found < 0)
            {
                return highest;
            }

            int at = i + found;
            char closing = ClosingOf(text[at]);
            if (closing != '\0')
            {
                ReadOnlySpan<char> inside = text[(at + 1)..Math.Min(highest, at + PairReach)];
                int pair = inside.IndexOf(closing);
                bool isPlain = pair >= 0 && (text[at] is not ('（' or '(') || inside[..pair].IndexOfAnyInRange('0', '9') < 0);
                if (!isPlain && text[at] is '（' or '(')
                {
                    return at;
                }

                i = pair < 0 ? at + 1 : at + pair + 2;
            }
            else if (text[at] is '”' or '》' or '」' || IsInsideNumber(text, at) || IsRangeDash(text, at))
            {
                i = at + 1;
            }
            else
            {
                return at;
            }
        }

        return highest;
    }

    /// <summary>A single dash joins; only a double one parts.</summary>
    private static bool IsRangeDash(ReadOnlySpan<char> text, int at) =>
        text[at] == '—' && !(at > 0 && text[at - 1] == '—') && !(at + 1 < text.Length && text[at + 1] == '—');

    private static char OpeningOf(char closing) => closing switch
    {
        '）' => '（',
        ')' => '(',
        '”' => '“',
        '》' => '《',
        '」' => '「',
        _ => '\0',
    };

    private static char ClosingOf(char opening) => opening switch
    {
        '（' => '）',
        '(' => ')',
        '“' => '”',
        '《' => '》',
        '「' => '」',
        _ => '\0',
    };
}
