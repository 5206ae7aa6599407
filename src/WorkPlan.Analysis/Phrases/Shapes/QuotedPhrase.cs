using WorkPlan.Analysis.Phrases.Folding;
using WorkPlan.Core.Text;

namespace WorkPlan.Analysis.Phrases.Shapes;

/// <summary>Tells the names and slogans that stand in quotation marks from what is quoted for other reasons.</summary>
/// <remarks>
/// Nearly all that plans put in quotation marks names a policy, programme or slogan. What does not is told by its last word (奖, 论坛,
/// 问题), by what stands around it (第三届“…”, “…”大赛, “…”现象), by marks that names do not hold, by being a date, or by being too short to be one.
/// </remarks>
internal static class QuotedPhrase
{
    private const int Shortest = 3;
    private const int ShortestWithHead = 2;
    private const int ShortName = 3;

    /// <summary>Reads what stands between two quotation marks.</summary>
    internal static bool TryRead(string text, int start, int end, out ShapePhrase phrase)
    {
        phrase = default;
        if (end - start < ShortestWithHead)
        {
            return false;
        }

        ReadOnlySpan<char> quoted = text.AsSpan(start, end - start);
        ReadOnlySpan<char> behind = text.AsSpan(end + 1);
        if (quoted.ContainsAny(ShapeWords.MarksOutsideNames) || IsDate(quoted) || IsTold(text.AsSpan(0, start - 1), quoted, behind))
        {
            return false;
        }

        ReadOnlySpan<char> head = quoted.Length <= ShortName ? ShapeWords.HeadAt(behind) : [];
        if (quoted.Length < Shortest && head.Length == 0)
        {
            return false;
        }

        phrase = new ShapePhrase(CharacterFolding.Narrow(string.Concat(quoted, head)), TextSpan.FromBounds(start, end + (head.Length > 0 ? 1 + head.Length : 0)));
        return true;
    }

    /// <summary>Whether nothing but digits and points stands there: “5.25” is a day, “5511” a formula.</summary>
    private static bool IsDate(ReadOnlySpan<char> quoted) => quoted.ContainsAny('.', '·') && !quoted.ContainsAnyExcept(ShapeWords.DigitsAndPoints);

    /// <summary>Whether the words say that it is no phrase.</summary>
    private static bool IsTold(ReadOnlySpan<char> before, ReadOnlySpan<char> quoted, ReadOnlySpan<char> behind) =>
        ShapeWords.EndsOtherwise(quoted) || ShapeWords.FollowsOtherwise(behind) || ShapeWords.PrecedesOtherwise(before);
}
