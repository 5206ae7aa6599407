using WorkPlan.Core.Text;

namespace WorkPlan.Core.Parsing.Targets;

/// <summary>Reads words that stand for 100 %: 全覆盖, 清零, 消除大班额, 全面完成, 所有学校达到标准.</summary>
internal static class CompletionReader
{
    private const int FrontReach = 24;
    private const int BackReach = 40;

    /// <summary>Reads the completion whose word starts at <paramref name="at"/>; false where none does.</summary>
    /// <param name="text">The text up to the end of the paragraph.</param>
    /// <param name="floor">Where the paragraph starts, or the clause before ended.</param>
    /// <param name="at">The place of 全, 清, 消 or 所.</param>
    /// <param name="figure">The completion.</param>
    internal static bool TryRead(ReadOnlySpan<char> text, int floor, int at, out Figure figure)
    {
        ReadOnlySpan<char> rest = text[at..Math.Min(text.Length, at + BackReach)];
        ReadOnlySpan<char> before = text[Math.Max(floor, at - FrontReach)..at];
        FigureKind kind = FigureKind.Completion;
        int length = text[at] switch
        {
            '全' => ReadAll(before, rest, ref kind),
            '清' => ReadZero(rest),
            '消' => ReadRemoval(rest),
            '所' => ReadEvery(before, rest, ref kind),
            _ => 0,
        };
        figure = new Figure(kind, at, at + length, 100, null, "%", LeadsNoun: false, null);
        return length > 0 && SinceLastPause(before).IndexOfAny(CompletionWords.NotAll) < 0 && !IsNamed(text, at, length);
    }

    private static int ReadAll(ReadOnlySpan<char> before, ReadOnlySpan<char> rest, ref FigureKind kind)
    {
        if (rest.Length < 3 || before.EndsWith('健') || before.EndsWith('安') || rest[1] is not ('覆' or '面' or '部' or '域' or '员'))
        {
            return 0;
        }

        int coverage = CompletionWords.Coverage.Match(rest);
        if (coverage > 0)
        {
            // 十个全覆盖 names a programme
            return before.EndsWith('个') ? 0 : coverage;
        }

        int done = Math.Max(CompletionWords.Thorough.Match(rest), CompletionWords.Entire.Match(rest));
        if (done > 0)
        {
            kind = FigureKind.UniversalCompletion;
            return CompletionWords.People.Match(before) > 0 ? 0 : done;
        }

        if (rest.StartsWith("全面整改", StringComparison.Ordinal) && before.IndexOf("完成", StringComparison.Ordinal) >= 0)
        {
            return 4;
        }

        kind = FigureKind.UniversalCompletion;
        return rest[1] == '部' && Clause(rest).IndexOfAny(CompletionWords.Attainments) is >= 3 and < 24 ? 2 : 0;
    }

    /// <summary>清零, also in quotation marks of its own; 清零行动 is a name.</summary>
    private static int ReadZero(ReadOnlySpan<char> rest)
    {
        if (rest.Length < 2 || rest[1] != '零')
        {
            return 0;
        }

        ReadOnlySpan<char> behind = rest.Length > 2 && Characters.IsClosing(rest[2]) ? rest[3..] : rest[2..];
        return behind[..Math.Min(behind.Length, 4)].IndexOfAny(CompletionWords.PlanNouns) >= 0 ? 0 : 2;
    }

    private static int ReadRemoval(ReadOnlySpan<char> rest)
    {
        if (rest.Length < 4 || rest[1] != '除')
        {
            return 0;
        }

        ReadOnlySpan<char> clause = Clause(rest);
        return clause.IndexOfAny(CompletionWords.Remnants) >= 0 && clause.IndexOfAny(CompletionWords.PlanNouns) < 0 && !EndsInFigure(clause) ? 2 : 0;
    }

    /// <summary>消除危房1.1万平方米 says how much is done away with, not that all of it is.</summary>
    private static bool EndsInFigure(ReadOnlySpan<char> clause)
    {
        int unit = clause.Length;
        while (unit > 0 && !NumberReader.IsDigit(clause[unit - 1]) && !Characters.IsChineseDigit(clause[unit - 1]) && clause[unit - 1] is not ('万' or '亿'))
        {
            unit--;
        }

        ReadOnlySpan<char> behind = clause[unit..];
        return unit > 0 && UnitsOfMeasure.TryMatch(behind, out UnitOfMeasure found) && found.Printed.Length == behind.Length;
    }

    private static int ReadEvery(ReadOnlySpan<char> before, ReadOnlySpan<char> rest, ref FigureKind kind)
    {
        kind = FigureKind.UniversalCompletion;
        if (rest.Length < 3 || rest[1] != '有' || CompletionWords.Ownership.Match(rest) > 0)
        {
            return 0;
        }

        bool isAll = CompletionWords.AllOf.Match(before) > 0 || Clause(rest).IndexOfAny(CompletionWords.Attainments) >= 3;
        return isAll ? 2 : 0;
    }

    private static ReadOnlySpan<char> Clause(ReadOnlySpan<char> rest)
    {
        int pause = rest.IndexOfAny(NameContexts.Pauses);
        return pause < 0 ? rest : rest[..pause];
    }

    private static ReadOnlySpan<char> SinceLastPause(ReadOnlySpan<char> before) => before[(before.LastIndexOfAny(NameContexts.Pauses) + 1)..];

    /// <summary>Inside 《》, or inside a quotation that holds more than the word itself.</summary>
    private static bool IsNamed(ReadOnlySpan<char> text, int at, int length)
    {
        bool isAlone = at > 0 && Characters.IsOpening(text[at - 1]) && text[at - 1] != '《'
            && at + length < text.Length && Characters.IsClosing(text[at + length]);
        return !isAlone && NameContexts.IsQuoted(text, at, at + length);
    }
}
