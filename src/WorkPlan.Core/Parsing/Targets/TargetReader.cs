using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using WorkPlan.Core.Cleaning;
using WorkPlan.Core.Text;

namespace WorkPlan.Core.Parsing.Targets;

/// <summary>
/// Reads the targets of a paragraph: every clause that states a figure the plan commits to or reports as reached.
/// </summary>
/// <remarks>
/// One pass looks only at digits and at the words that can stand for 100 %; around each figure, no farther than a set reach,
/// the clause, what it measures, its comparator and its deadline are read. Time is linear in the length of the paragraph.
/// </remarks>
internal static class TargetReader
{
    private const int MostFiguresInClause = 8;

    /// <summary>Reads the targets of a stretch of the clean text and adds them in the order of the text.</summary>
    /// <param name="text">The whole clean text.</param>
    /// <param name="span">One paragraph, or a run of sentences in it.</param>
    /// <param name="context">The plan's year, and the status where the text says nothing else.</param>
    /// <param name="map">Leads to the source.</param>
    /// <param name="targets">Where they go.</param>
    internal static void Read(string text, TextSpan span, in TargetContext context, PositionMap map, ImmutableArray<Target>.Builder targets)
    {
        TargetBuilder builder = new(text, span, context, map, targets);
        ReadOnlySpan<char> paragraph = text.AsSpan(0, span.End);
        FigureBuffer buffer = default;
        Stretch clause = new(span.Start, span.Start);
        int count = 0;
        for (int at = NextTrigger(paragraph, span.Start); at >= 0; at = NextTrigger(paragraph, at))
        {
            if (!TryReadFigure(paragraph, count > 0 ? clause.Start : clause.End, ref at, out Figure figure))
            {
                continue;
            }

            if (count > 0 && (figure.Start >= clause.End || count == MostFiguresInClause))
            {
                builder.AddClause(clause, buffer[..count]);
                clause = clause with { End = Math.Min(clause.End, figure.Start) };
                count = 0;
            }

            if (count == 0)
            {
                clause = ClauseReader.Find(paragraph, clause.End, span.End, figure);
            }

            buffer[count++] = figure;
        }

        builder.AddClause(clause, buffer[..count]);
    }

    private static int NextTrigger(ReadOnlySpan<char> text, int from)
    {
        int offset = from < text.Length ? text[from..].IndexOfAny(Triggering.Characters) : -1;
        return offset < 0 ? -1 : from + offset;
    }

    /// <summary>Reads a figure at the trigger; <paramref name="at"/> moves to where to look on.</summary>
    private static bool TryReadFigure(ReadOnlySpan<char> text, int floor, ref int at, out Figure figure)
    {
        bool isRead;
        figure = default;
        if (!Triggering.CanStart(text, at))
        {
            at++;
            return false;
        }

        if (text[at] is '全' or '清' or '消' or '所')
        {
            isRead = CompletionReader.TryRead(text, floor, at, out figure);
            at = isRead ? figure.End : at + 1;
            return isRead;
        }

        isRead = FigureReader.TryRead(text, floor, at, out figure, out int next);
        at = Math.Max(at + 1, next);
        return isRead;
    }

    [InlineArray(MostFiguresInClause)]
    private struct FigureBuffer
    {
        private Figure first;
    }
}
