using WorkPlan.Core.Text;

namespace WorkPlan.Analysis.Comparison.Changes;

/// <summary>Modal words of plans, by how far they commit.</summary>
/// <remarks>
/// The order 确保 &gt; (no word) &gt; 力争 &gt; 探索: a plain statement (建成10所) commits less than one that is ensured and more than one that is
/// aimed at. Source: reading of plans; words that are mostly the object of a task (试点 in 试点学校, 支持) are left out.
/// </remarks>
internal static class CommitmentWords
{
    /// <summary>How far a statement without such a word commits.</summary>
    internal const int Plain = 2;

    private static readonly (int Degree, WordList Words)[] Degrees =
    [
        (3, WordList.AtStart("确保 保证 务必 必须")),
        (1, WordList.AtStart("力争 争取 力求 努力实现 努力达到 努力做到 努力完成 尽量 尽可能")),
        (0, WordList.AtStart("探索 尝试 试行 研究制定 研究建立 研究出台 鼓励 倡导 提倡")),
    ];

    /// <summary>The word at the start of a text, by its length; 0 where none is.</summary>
    /// <param name="text">A text from a word on.</param>
    /// <param name="degree">How far the word commits; the more, the further.</param>
    internal static int Match(ReadOnlySpan<char> text, out int degree)
    {
        foreach ((int wordDegree, WordList words) in Degrees)
        {
            if (words.Match(text) is > 0 and int length)
            {
                degree = wordDegree;
                return length;
            }
        }

        degree = Plain;
        return 0;
    }
}
