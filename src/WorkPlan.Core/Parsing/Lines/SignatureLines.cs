using System.Buffers;
using WorkPlan.Core.Parsing.Metadata;
using WorkPlan.Core.Text;

namespace WorkPlan.Core.Parsing.Lines;

/// <summary>Knows 落款: the issuing body alone on a line, and the date below it.</summary>
internal static class SignatureLines
{
    private const int LongestBody = 30;
    private const int LongestDate = 24;

    /// <summary>What the names of issuing bodies end in; the head nouns of 机构名称 in GB/T 20091 and of school names.</summary>
    private static readonly WordList BodyEndings = WordList.AtEnd(
        """
        局 厅 部 委 政府 办公厅 办公室 委员会 学校 中学 小学 大学 学院 幼儿园 领导小组 督导室 中心 党组 党委 工委 教委 办
        教研室
        """);

    private static readonly SearchValues<char> Punctuation = SearchValues.Create("，。；：、,;:！？《》“”");

    internal static bool IsDate(ReadOnlySpan<char> line)
    {
        if (line.Length is < 8 or > LongestDate || !DateReader.TryRead(line, out int start, out int length, out _))
        {
            return false;
        }

        ReadOnlySpan<char> behind = line[(start + length)..].Trim();
        return start <= 1 && (behind.IsEmpty || behind is "印发" or "）" or ")" or "发布");
    }

    internal static bool IsBody(ReadOnlySpan<char> line) =>
        line.Length is >= 4 and <= LongestBody && !line.ContainsAny(Punctuation) && BodyEndings.Fits(line) && Characters.IsHan(line[0]);
}
