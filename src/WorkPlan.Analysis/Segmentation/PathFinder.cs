using System.Runtime.CompilerServices;

namespace WorkPlan.Analysis.Segmentation;

/// <summary>
/// Finds, for each character of a piece, the likeliest way to cut what follows into the dictionary's words: one pass from right
/// to left that looks words up and scores them at once.
/// </summary>
/// <remarks>
/// <para>The method is that of jieba (https://github.com/fxsjy/jieba): the words that begin at each place form a directed acyclic graph, and
/// dynamic programming over it finds the path whose words' probabilities have the largest product. To give the same cuts it
/// keeps to the same arithmetic: sums of doubles from right to left, starting anew in each block; of paths that score the
/// same, the one whose first word is longer.</para>
/// <para>A character that begins words but is none itself is no step where a word begins. Where none begins, the step over it
/// scores as a word that was seen once.</para>
/// </remarks>
internal static class PathFinder
{
    internal static void Find(WordTable table, ReadOnlySpan<char> text, TextPiece piece)
    {
        ulong[] cells = table.Cells;
        double[] scores = table.Scores;
        double scoreOfUnknown = table.ScoreOfUnknown;
        ReadOnlySpan<ushort> codes = piece.Codes.AsSpan(0, text.Length + 1);
        Span<double> routes = piece.Routes.AsSpan(0, text.Length + 1);
        Span<ushort> steps = piece.Steps.AsSpan(0, text.Length + 1);
        routes[text.Length] = 0;
        steps[text.Length] = 0;
        for (int at = text.Length - 1; at >= 0; at--)
        {
            if (codes[at] == WordTable.OutsideCode)
            {
                steps[at] = (ushort)OutsideBlocks.LengthAt(text, at);
                routes[at] = 0;
                continue;
            }

            double best = FindStep(cells, scores, codes, routes, at, out int step);
            routes[at] = double.IsNegativeInfinity(best) ? scoreOfUnknown + routes[at + 1] : best;
            steps[at] = (ushort)step;
        }
    }

    /// <summary>The best first step from a character on, and what its path scores; minus infinity where no word begins.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static double FindStep(ulong[] cells, double[] scores, ReadOnlySpan<ushort> codes, ReadOnlySpan<double> routes, int at, out int step)
    {
        ulong cell = cells[codes[at]];
        double best = scores[WordCell.Score(cell)] + routes[at + 1];
        step = CutStep.Over(cell);
        for (int end = at + 1; WordCell.HasChildren(cell); end++)
        {
            int code = codes[end];
            cell = cells[WordCell.Base(cell) + code];
            if (WordCell.Code(cell) != code)
            {
                break;
            }

            int score = WordCell.Score(cell);
            if (score != 0)
            {
                double whole = scores[score] + routes[end + 1];
                if (whole >= best)
                {
                    best = whole;
                    step = CutStep.Over(cell, end + 1 - at);
                }
            }
        }

        return best;
    }
}
