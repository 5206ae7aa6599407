using WorkPlan.Core.Text;

namespace WorkPlan.Core.Parsing.Targets;

/// <summary>Reads a number with its unit, 3—5所 or 百分之十五 or 4000余人, and turns away what is no figure.</summary>
internal static class FigureReader
{
    private const int FrontReach = 16;
    private const int LongestList = 5;

    /// <summary>Reads the figure whose number starts at <paramref name="at"/>; false where none does. <paramref name="next"/> is where to look on.</summary>
    internal static bool TryRead(ReadOnlySpan<char> text, int floor, int at, out Figure figure, out int next)
    {
        figure = default;
        if (!NumberReader.TryRead(text, at, out Numeral numeral, out next) || IsNumbering(text, floor, at, numeral) || !TryReadUnit(text, numeral, out Figure read, out UnitOfMeasure? unit))
        {
            return false;
        }

        int from = Math.Max(floor, at - FrontReach);
        ComparatorReader.Front front = ComparatorReader.ReadFront(text, from, at);
        read = read with { Start = at };
        Surroundings around = new(text[from..at], text[read.End..], front, read.Bound is not null);
        if (!IsFigure(numeral, unit, around) || NameContexts.IsTiedInFront(text, at) || NameContexts.IsQuoted(text, at, read.End))
        {
            return false;
        }

        figure = read;
        next = read.End;
        return true;
    }

    /// <summary>A number with 、 or a point behind it at the start of a paragraph or clause.</summary>
    private static bool IsNumbering(ReadOnlySpan<char> text, int floor, int at, in Numeral numeral) =>
        numeral.End < text.Length && text[numeral.End] is '、' or '.' or '．' && (at == floor || NameContexts.Pauses.Contains(text[at - 1]) || Text.Characters.IsBlank(text[at - 1]));

    /// <summary>What stands around a number with a unit.</summary>
    private readonly ref struct Surroundings(ReadOnlySpan<char> before, ReadOnlySpan<char> behind, ComparatorReader.Front front, bool isBoundBehind)
    {
        internal ReadOnlySpan<char> Before { get; } = before;

        internal ReadOnlySpan<char> Behind { get; } = behind;

        internal bool IsBound { get; } = isBoundBehind || front.IsBound;

        internal bool IsLevel { get; } = front.Comparator is TargetComparator.Equal;
    }

    /// <summary>Reads the rest of a range, the unit and what bounds stand behind it.</summary>
    private static bool TryReadUnit(ReadOnlySpan<char> text, in Numeral first, out Figure figure, out UnitOfMeasure? unit)
    {
        figure = default;
        int end = first.End;
        if (NameContexts.IsTiedBehind(text, end) && !RangeReader.IsMark(text, end))
        {
            unit = null;
            return false;
        }

        string name = ReadUnitName(text, first, ref end, out unit);
        Numeral? second = RangeReader.TryReadUpper(text, first, end, name, out Numeral upper) ? upper : null;
        if (second is { } last)
        {
            end = last.End;
            name = ReadUnitName(text, last, ref end, out unit);
        }

        if (name.Length == 0)
        {
            return false;
        }

        TargetComparator? bound = first.IsOpenEnded ? TargetComparator.AtLeast : null;
        bound = ComparatorReader.ReadBehind(text, ref end) ?? bound;
        (decimal low, decimal? high) = RangeReader.Bounds(first, second);
        figure = new Figure(FigureKind.Number, 0, end, low, high, name, unit is { LeadsNoun: true }, bound);
        return true;
    }

    /// <summary>The unit behind a number, a blank between them skipped; empty where there is none.</summary>
    private static string ReadUnitName(ReadOnlySpan<char> text, in Numeral numeral, ref int end, out UnitOfMeasure? unit)
    {
        unit = null;
        if (numeral.Share is { } share)
        {
            return share == '%' ? "%" : "‰";
        }

        int at = end < text.Length && text[end] == ' ' ? end + 1 : end;
        if (!UnitsOfMeasure.TryMatch(text[at..], out unit))
        {
            unit = null;
            return numeral.Scale >= 10_000m && UnitsOfMeasure.CountsPeople(text, end) ? "人" : ReadSharedUnit(text, numeral, out unit);
        }

        end = at + unit.Printed.Length;
        return unit.Name;
    }

    /// <summary>The unit at the end of a list of numbers: 提高20.9、36.2、54个百分点.</summary>
    private static string ReadSharedUnit(ReadOnlySpan<char> text, in Numeral numeral, out UnitOfMeasure? unit)
    {
        unit = null;
        Numeral last = numeral;
        for (int i = 0; i < LongestList && last.End + 1 < text.Length && text[last.End] is '、' or '和' && NumberReader.IsDigit(text[last.End + 1]); i++)
        {
            if (!NumberReader.TryRead(text, last.End + 1, out last, out _))
            {
                return "";
            }

            if (last.Share is null && UnitsOfMeasure.TryMatch(text[last.End..], out UnitOfMeasure found))
            {
                unit = found;
                return found.Name;
            }
        }

        return "";
    }

    private static bool IsFigure(in Numeral numeral, UnitOfMeasure? unit, in Surroundings around)
    {
        if (ComparatorWords.ChangesTo.Match(around.Behind) > 0 || NameContexts.IsBaseline(around.Before, around.Behind) || NameContexts.IsScope(around.Behind) || NameContexts.IsComparedWith(around.Before, around.Behind))
        {
            return false;
        }

        if (unit is null)
        {
            return true;
        }

        if (unit.LeadsNoun && NameContexts.CountsAbstraction(around.Behind))
        {
            return false;
        }

        if (NameContexts.IsProjectSize(unit.Name, around.Behind) || NameContexts.IsClassSize(unit.Name, around.Behind) || (unit.Name is "小时" or "分钟" && (numeral.Value == 24 || NameContexts.NamesByTime(around.Behind))))
        {
            return false;
        }

        return unit.Use == UnitUse.WithCue ? HasCue(unit, around)
            : numeral.Notation != NumeralNotation.SmallChinese || IsCommittedCount(numeral, unit, around);
    }

    /// <summary>Units that count only beside a bound, a frequency or a level.</summary>
    private static bool HasCue(UnitOfMeasure unit, in Surroundings around) => unit.Name switch
    {
        "年" => NameContexts.YearsMeasured(around.Before),
        "岁" => NameContexts.AgeMeasured(around.Before),
        _ => !NameContexts.IsTimeLimit(around.Behind) && (around.IsBound || around.IsLevel || NameContexts.IsFrequency(around.Before)),
    };

    /// <summary>
    /// One to ten in a Chinese character is a figure only where it commits: behind 每年 and the like, beside a bound, or behind a
    /// verb of doing with a unit that counts deeds, people or buildings.
    /// </summary>
    private static bool IsCommittedCount(in Numeral numeral, UnitOfMeasure unit, in Surroundings around)
    {
        if (around.IsBound || NameContexts.IsFrequency(around.Before))
        {
            return true;
        }

        bool isClosing = around.Behind.IsEmpty || Text.Characters.IsPause(around.Behind[0]) || Text.Characters.IsClosing(around.Behind[0]);
        if (isClosing && numeral.Value > 1)
        {
            return around.Before.IndexOfAny(CommitmentWords.Verbs) >= 0;
        }

        if (numeral.Max is not null && CommitmentWords.Acquiring.Match(around.Before) > 0)
        {
            return true;
        }

        return unit.Use == UnitUse.Countable && !isClosing && CommitmentWords.Doing.Match(around.Before) > 0;
    }
}
