using WorkPlan.Core.Text;

namespace WorkPlan.Core.Cleaning.Rules;

/// <summary>
/// Takes out blanks that separate nothing: beside Chinese punctuation, between a number and what it counts, and between
/// the characters of a short word that was spaced out (序 言).
/// </summary>
internal sealed class InnerSpaceRule : CleaningRule
{
    private const int LongestSpacedLine = 12;
    private const string CountedByNumbers = "年月日时号个所名人次条项期届天周岁万亿元套张篇场件";

    internal override string Triggers => Blanks.All;

    internal override bool TryRepair(in CleaningContext context, int index, out Edit edit)
    {
        edit = default;
        ReadOnlySpan<char> text = context.Text;
        if (context.IsLineStart(index) || Characters.IsBlank(text[index - 1]))
        {
            return false;
        }

        int end = Blanks.EndOfRun(text, index);
        if (context.IsLineEnd(end) || !SeparatesNothing(text, index, end))
        {
            return false;
        }

        edit = Edit.Delete(index, end, RepairKind.InnerSpace);
        return true;
    }

    private static bool SeparatesNothing(ReadOnlySpan<char> text, int start, int end)
    {
        char before = text[start - 1];
        char after = text[end];
        return IsChinesePunctuation(before) && !Characters.IsDigit(after)
            || IsChinesePunctuation(after) && !Characters.IsOpening(after)
            || Characters.IsDigit(before) && CountedByNumbers.Contains(after, StringComparison.Ordinal)
            || IsPartOfDate(before) && Characters.IsDigit(after) && end - start == 1
            || IsSpacedOutWord(text, start, end);
    }

    private static bool IsPartOfDate(char c) => c is '年' or '月' or '第';

    private static bool IsChinesePunctuation(char c) =>
        c is '，' or '。' or '、' or '；' or '！' or '？' or '《' or '》' or '（' or '）' or '“' or '”' or '〔' or '〕' or '．';

    /// <summary>Whether the blank stands in a line of two to four Chinese characters with blanks between each.</summary>
    private static bool IsSpacedOutWord(ReadOnlySpan<char> text, int start, int end)
    {
        if (!Characters.IsHan(text[start - 1]) || !Characters.IsHan(text[end]))
        {
            return false;
        }

        int lineStart = start - 1;
        while (lineStart > 0 && !LineBreaks.IsLineBreak(text[lineStart - 1]) && start - lineStart <= LongestSpacedLine)
        {
            lineStart--;
        }

        int lineEnd = end;
        while (lineEnd < text.Length && !LineBreaks.IsLineBreak(text[lineEnd]) && lineEnd - end <= LongestSpacedLine)
        {
            lineEnd++;
        }

        return lineEnd - lineStart <= LongestSpacedLine && IsSpacedOut(text[lineStart..lineEnd].Trim());
    }

    private static bool IsSpacedOut(ReadOnlySpan<char> line)
    {
        int characters = 0;
        for (int i = 0; i < line.Length; i++)
        {
            if (Characters.IsBlank(line[i]))
            {
                continue;
            }

            bool joined = i > 0 && !Characters.IsBlank(line[i - 1]);
            if (!Characters.IsHan(line[i]) || joined)
            {
                return false;
            }

            characters++;
        }

        return characters is >= 2 and <= 4;
    }
}
