using WorkPlan.Core.Text;

namespace WorkPlan.Analysis.Reuse.Clauses;

/// <summary>Tells what a plan has not from another: cited titles, document numbers, responsible units.</summary>
internal static class PassedText
{
    /// <summary>A bracket that is longer is taken for one that was never closed.</summary>
    private const int Longest = 200;

    /// <summary>How brackets and lines begin that say who is answerable.</summary>
    private static readonly WordList Answerable = WordList.AtStart(
        """
        责任单位 责任部门 责任处室 责任科室 责任领导 责任人 牵头单位 牵头部门 牵头处室 牵头科室 牵头领导 配合单位 配合部门 配合处室 配合科室 主办单位 协办单位
        承办单位 分管领导 主管部门 参与单位 参加单位 完成时限 完成时间
        """.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    /// <summary>The length of the bracket that a text begins with, both marks included; 0 where it begins with none, or one that is read.</summary>
    internal static int Match(ReadOnlySpan<char> text)
    {
        char closing = text[0] switch
        {
            '《' => '》',
            '（' => '）',
            '(' => ')',
            '【' => '】',
            '［' => '］',
            '[' => ']',
            _ => '\0',
        };
        if (closing == '\0')
        {
            return 0;
        }

        int length = LengthOf(text[..Math.Min(text.Length, Longest)], closing);
        return length > 0 && (closing == '》' || IsPassed(text[1..(length - 1)])) ? length : 0;
    }

    private static bool IsPassed(ReadOnlySpan<char> content) => content.Contains('〔') || Answerable.Fits(content);

    /// <summary>The length of what says who is answerable, if a text begins with it (责任单位：…), up to the end of the sentence; else 0.</summary>
    internal static int MatchAnswerable(ReadOnlySpan<char> text)
    {
        int words = Answerable.Match(text);
        if (words == 0 || words == text.Length || text[words] is not ('：' or ':'))
        {
            return 0;
        }

        int end = text.IndexOfAny('。', '；', '\n');
        return end < 0 ? text.Length : end;
    }

    /// <summary>How far it is to the mark that closes the first one, marks inside it counted.</summary>
    private static int LengthOf(ReadOnlySpan<char> text, char closing)
    {
        int open = 0;
        for (int i = 0; i < text.Length; i++)
        {
            open += text[i] == text[0] ? 1 : text[i] == closing ? -1 : 0;
            if (open == 0)
            {
                return i + 1;
            }
        }

        return 0;
    }
}
