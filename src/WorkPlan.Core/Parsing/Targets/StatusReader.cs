using WorkPlan.Core.Text;

namespace WorkPlan.Core.Parsing.Targets;

/// <summary>Tells whether a figure is promised or reported, where its sentence speaks clearly; else the place in the plan decides.</summary>
internal static class StatusReader
{
    private const int OpeningReach = 14;

    /// <summary>The status of a figure.</summary>
    /// <param name="sentence">The sentence up to the end of the figure's clause.</param>
    /// <param name="clause">The clause, a part of it.</param>
    /// <param name="context">What the place in the plan says.</param>
    internal static TargetStatus Read(ReadOnlySpan<char> sentence, ReadOnlySpan<char> clause, in TargetContext context) =>
        context.DefaultStatus == TargetStatus.Achieved
            ? (IsPromise(sentence, clause, context.PlanYear) ? TargetStatus.Planned : TargetStatus.Achieved)
            : (IsReport(sentence, clause, context.PlanYear) ? TargetStatus.Achieved : TargetStatus.Planned);

    private static bool IsPromise(ReadOnlySpan<char> sentence, ReadOnlySpan<char> clause, int? planYear)
    {
        ReadOnlySpan<char> opening = Opening(sentence);
        return clause.IndexOfAny(TimeWords.Promises) >= 0 || opening.IndexOfAny(TimeWords.Promises) >= 0
            || (planYear is { } current && YearIn(sentence) is { } year && year >= current && opening.Contains('到'));
    }

    private static bool IsReport(ReadOnlySpan<char> sentence, ReadOnlySpan<char> clause, int? planYear)
    {
        if (clause.IndexOfAny(TimeWords.Future) >= 0)
        {
            return false;
        }

        ReadOnlySpan<char> opening = Opening(sentence);
        return clause.IndexOfAny(TimeWords.Done) >= 0 || opening.IndexOfAny(TimeWords.Past) >= 0
            || TimeWords.PastOpenings.Match(IndicatorReader.StripNumbering(opening.TrimStart())) > 0
            || (planYear is { } current && YearIn(opening) is { } year && year < current);
    }

    private static ReadOnlySpan<char> Opening(ReadOnlySpan<char> sentence) => sentence[..Math.Min(sentence.Length, OpeningReach)];

    /// <summary>The first year in the text that is not one to compare with.</summary>
    private static int? YearIn(ReadOnlySpan<char> text)
    {
        int at = text.IndexOf('年');
        bool isCompared = at > 4 && text[at - 5] is '比' or '较' or '从' or '自' or '由';
        return at < 0 || isCompared ? null : DeadlineReader.YearBefore(text, 0, at);
    }
}
