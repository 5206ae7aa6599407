using System.Buffers;
using System.Collections.Immutable;
using WorkPlan.Core.Cleaning;
using WorkPlan.Core.Text;

namespace WorkPlan.Core.Parsing.Targets;

/// <summary>Makes targets of the figures of a paragraph, clause by clause.</summary>
internal readonly ref struct TargetBuilder(
    string text, TextSpan span, TargetContext context, PositionMap map, ImmutableArray<Target>.Builder targets)
{
    private const int SentenceReach = 240;

    private static readonly SearchValues<char> SentenceEnds = SearchValues.Create("。！!？?\n\r\u2028\u2029\u0085");

    private readonly ReadOnlySpan<char> text = text.AsSpan(0, span.End);
    private readonly int firstOfParagraph = targets.Count;

    /// <summary>Adds the targets of one clause; none where it has no figures.</summary>
    internal void AddClause(Stretch clause, ReadOnlySpan<Figure> figures)
    {
        bool hasNumber = false;
        bool hasAll = false;
        foreach (Figure figure in figures)
        {
            hasNumber |= figure.Kind == FigureKind.Number;
            hasAll |= figure is { Kind: FigureKind.Number, Value: 100, Unit: "%" };
        }

        Place place = new(clause, SentenceStart(clause.Start));
        AddNumbers(place, figures);
        foreach (Figure figure in figures)
        {
            bool isDue = !hasAll && (figure.Kind == FigureKind.Completion || (figure.Kind == FigureKind.UniversalCompletion && !hasNumber));
            if (isDue)
            {
                hasAll = true;
                string indicator = IndicatorReader.OfCompletion(text[clause.Start..clause.End]);
                Add(place, clause, figure, TargetComparator.Complete, indicator);
            }
        }
    }

    private void AddNumbers(in Place place, ReadOnlySpan<Figure> figures)
    {
        int from = place.Clause.Start;
        TargetComparator? carried = null;
        for (int i = 0; i < figures.Length; i++)
        {
            if (figures[i].Kind != FigureKind.Number)
            {
                continue;
            }

            Figure figure = figures[i];
            int next = i + 1;
            while (next < figures.Length && figures[next].Kind != FigureKind.Number)
            {
                next++;
            }

            (int end, int nextStart) = next < figures.Length
                ? StretchSplitter.Split(text, figure, figures[next])
                : (StretchSplitter.EndOfLast(text, figure, place.Clause.End), place.Clause.End);
            Stretch stretch = new(Math.Min(from, figure.Start), Math.Max(end, figure.End));
            bool isContinued = next < figures.Length && figures[next].Unit == figure.Unit;
            carried = AddNumber(place, stretch, figure, carried);
            carried = isContinued ? carried : null;
            from = nextStart;
        }
    }

    /// <summary>Adds one number; the comparator that holds for a bare number behind it is returned: 分别增长7%、11%.</summary>
    private TargetComparator? AddNumber(in Place place, Stretch stretch, in Figure figure, TargetComparator? carried)
    {
        ComparatorReader.Front front = ComparatorReader.ReadFront(text, stretch.Start, figure.Start);
        bool isBare = front.Comparator is null && front.Start <= stretch.Start;
        TargetComparator inFront = isBare && carried is { } same ? same : ComparatorReader.Resolve(text, stretch.Start, figure with { Bound = null }, front);
        TargetComparator comparator = isBare && figure.Bound is null ? inFront : ComparatorReader.Resolve(text, stretch.Start, figure, front);
        bool isAll = figure is { Value: 100, Unit: "%" } && comparator is TargetComparator.Equal or TargetComparator.AtLeast;
        string indicator = IndicatorReader.OfNumber(text[stretch.Start..Math.Max(stretch.Start, front.Start)], text[figure.End..stretch.End]);
        Add(place, stretch, figure, isAll ? TargetComparator.Complete : comparator, indicator);
        return inFront;
    }

    private void Add(in Place place, Stretch stretch, in Figure figure, TargetComparator comparator, string indicator)
    {
        ReadOnlySpan<char> sentence = text[place.Sentence..place.Clause.End];
        ReadOnlySpan<char> clause = text[place.Clause.Start..place.Clause.End];
        TargetStatus status = StatusReader.Read(sentence, clause, context);
        DateOnly? deadline = status == TargetStatus.Achieved ? null : FindDeadline(place, figure);
        if (IndicatorReader.LacksSubject(indicator))
        {
            indicator = Inherit(place) ?? indicator;
        }

        TextSpan tight = Trim(stretch);
        TargetNature? nature = NatureReader.Read(text, place.Clause.Start, place.Clause.End);
        targets.Add(new Target(
            text.Slice(tight.Start, tight.Length).ToString(), indicator, comparator, figure.Value, figure.Max, figure.Unit,
            deadline, status, nature, map.ToSource(tight)));
    }

    /// <summary>The last deadline before the figure in its sentence, else one behind it in its clause.</summary>
    private DateOnly? FindDeadline(in Place place, in Figure figure) =>
        DeadlineReader.FindLast(text, place.Sentence, figure.Start, context.PlanYear)
        ?? DeadlineReader.FindLast(text, figure.End, place.Clause.End, context.PlanYear);

    private int SentenceStart(int at)
    {
        int lowest = Math.Max(span.Start, at - SentenceReach);
        int found = text[lowest..at].LastIndexOfAny(SentenceEnds);
        return found < 0 ? lowest : lowest + found + 1;
    }

    /// <summary>A clause without a subject has that of the target before it, or of the clause before it: 稳步提升，达到85%.</summary>
    private string? Inherit(in Place place)
    {
        if (targets.Count > firstOfParagraph && targets[^1] is { Indicator.Length: > 1 } last
            && last.Span.Start >= map.ToSourceStart(place.Sentence))
        {
            return last.Indicator;
        }

        int pause = place.Clause.Start - 1;
        if (pause <= place.Sentence)
        {
            return null;
        }

        Stretch before = ClauseReader.Find(text, place.Sentence, pause, new Figure { Start = pause, End = pause });
        return IndicatorReader.OfNumber(text[before.Start..before.End], []);
    }

    private TextSpan Trim(Stretch stretch)
    {
        ReadOnlySpan<char> whole = text[stretch.Start..stretch.End];
        int start = stretch.End - IndicatorReader.StripNumbering(whole.TrimStart()).Length;
        int end = stretch.End;
        while (end > start && IsEdge(text[end - 1]))
        {
            end--;
        }

        while (start < end && (IsEdge(text[start]) || text[start] is '）' or ')'))
        {
            start++;
        }

        return TextSpan.FromBounds(start, end);
    }

    private static bool IsEdge(char c) => Characters.IsPause(c) || Characters.IsBlank(c) || LineBreaks.IsLineBreak(c);

    /// <summary>A clause and the start of its sentence.</summary>
    private readonly record struct Place(Stretch Clause, int Sentence);
}
