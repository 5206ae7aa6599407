using WorkPlan.Core.Text;

namespace WorkPlan.Analysis.Reuse.Clauses;

/// <summary>Tells the marks that number the parts of a text: 一是, （二）, 3., 四、, 第五，.</summary>
internal static class ListMarks
{
    private const int MostDigits = 3;

    /// <summary>The length of the mark that a text begins with; 0 where it begins with none.</summary>
    internal static int Match(ReadOnlySpan<char> text)
    {
        int start = text.Length > 0 && text[0] is '（' or '(' or '第' ? 1 : 0;
        int end = start;
        while (end < text.Length && end - start < MostDigits && (Characters.IsChineseDigit(text[end]) || Characters.IsDigit(text[end])))
        {
            end++;
        }

        return end > start && end < text.Length && IsMark(text[0], text[end], end + 1 < text.Length ? text[end + 1] : ' ') ? end + 1 : 0;
    }

    private static bool IsMark(char opening, char closing, char next) => opening switch
    {
        '（' or '(' => closing is '）' or ')',
        '第' => closing is '，' or '、',
        _ => closing is '是' or '、' or '）' or ')' || (closing is '.' or '．' && !Characters.IsDigit(next)),
    };
}
