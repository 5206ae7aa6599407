using WorkPlan.Core.Parsing.Lines;

namespace WorkPlan.Core.Parsing.Outline;

/// <summary>
/// Decides which style of number stands above which in one document: a style whose count starts at 1 right behind a number
/// of another stands below it. Where the document does not show it, the order of 党政机关公文格式 (GB/T 9704-2012) holds:
/// 一、（一） 1. （1）.
/// </summary>
internal sealed class StyleRanks
{
    private static readonly MarkerStyle[] Standard =
    [
        MarkerStyle.Part, MarkerStyle.Chapter, MarkerStyle.ChapterSection, MarkerStyle.Chinese, MarkerStyle.Label, MarkerStyle.ChineseInBrackets,
        MarkerStyle.Ordinal, MarkerStyle.Arabic, MarkerStyle.ArabicInBrackets, MarkerStyle.Circled, MarkerStyle.Enumerated,
    ];

    private readonly double[] ranks = new double[Standard.Length + 2];

    private StyleRanks()
    {
    }

    internal double this[MarkerStyle style] => ranks[(int)style];

    internal static StyleRanks Of(List<Line> lines)
    {
        int[,] children = CountFirstChildren(lines);
        List<MarkerStyle> order = [.. Standard];
        for (int lower = 1; lower < order.Count; lower++)
        {
            for (int upper = 0; upper < lower; upper++)
            {
                int standard = children[(int)order[upper], (int)order[lower]];
                int inverted = children[(int)order[lower], (int)order[upper]];
                if (inverted > 2 * standard)
                {
                    MarkerStyle moved = order[lower];
                    order.RemoveAt(lower);
                    order.Insert(upper, moved);
                    break;
                }
            }
        }

        StyleRanks result = new();
        for (int i = 0; i < order.Count; i++)
        {
            result.ranks[(int)order[i]] = i + 1;
        }

        return result;
    }

    /// <summary>[outer, inner]: how often a count of the inner style starts at 1 right behind a number of the outer one.</summary>
    private static int[,] CountFirstChildren(List<Line> lines)
    {
        int count = Standard.Length + 2;
        int[,] children = new int[count, count];
        MarkerStyle before = MarkerStyle.None;
        foreach (Line line in lines)
        {
            if (line.Kind is LineKind.Numbered)
            {
                MarkerStyle style = line.Marker.Style;
                children[(int)before, (int)style] += line.Marker.Ordinal == 1 && style != before ? 1 : 0;
                before = style;
            }
            else if (line.Kind is LineKind.Heading or LineKind.Annex or LineKind.Title)
            {
                before = MarkerStyle.None;
            }
        }

        return children;
    }
}
