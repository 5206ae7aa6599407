using System.Buffers;
using WorkPlan.Core.Text;

namespace WorkPlan.Core.Parsing.Lines;

/// <summary>Knows the words that titles of plans and notices end in, and what may stand behind them.</summary>
internal static class TitleWords
{
    private const int Longest = 80;
    private const int Shortest = 4;

    /// <summary>The last words of titles, from 党政机关公文处理工作条例 (2012), article 8, and the titles of plans seen.</summary>
    private static readonly WordList Endings = WordList.AtEnd(
        """
        要点 计划 方案 思路 规划 纲要 报告 总结 意见 通知 安排 办法 建议 清单 规定 措施 汇报 讲话 决定 公报 任务书 打算 细则
        目标 规程 指南 白皮书 部署 举措 通报 工作任务 重点工作 重点任务 重点任务分工
        """);

    /// <summary>The last words of titles that name a document and not a part of one.</summary>
    private static readonly WordList DocumentEndings = WordList.AtEnd("要点 计划 方案 规划 纲要 意见 报告 办法");

    private static readonly WordList DraftMarks = WordList.AtStart("征求意见稿 公开征求意见稿 试行 草案 送审稿 讨论稿 暂行 摘要 节选 全文 修订");

    private static readonly SearchValues<char> PeriodCharacters = SearchValues.Create("0123456789-—－–~～至年度 ");

    private static readonly SearchValues<char> SentencePunctuation = SearchValues.Create("。；？！;");

    /// <summary>Whether the line can be a title: short, no sentence, ends in a title's last word, perhaps with a year or draft mark in brackets.</summary>
    internal static bool IsTitle(ReadOnlySpan<char> line)
    {
        if (line.Length is < Shortest or > Longest || line.ContainsAny(SentencePunctuation))
        {
            return false;
        }

        ReadOnlySpan<char> core = WithoutSuffix(line);
        return core.Length >= Shortest && Endings.Fits(core) && HasTitleShape(core);
    }

    /// <summary>Whether the line is a bracketed part of the title above it: （2020-2022年）, （征求意见稿）.</summary>
    internal static bool IsSuffix(ReadOnlySpan<char> line) =>
        line.Length is >= 4 and <= 16 && line[0] is '（' or '(' && line[^1] is '）' or ')' && (IsPeriod(line[1..^1]) || IsDraftMark(line[1..^1]));

    internal static bool IsDraftMark(ReadOnlySpan<char> text) => !text.IsEmpty && DraftMarks.Match(text) == text.Length;

    private static bool IsPeriod(ReadOnlySpan<char> text) =>
        text.Length >= 4 && Characters.IsDigit(text[0]) && text.IndexOfAnyExcept(PeriodCharacters) < 0;

    private static ReadOnlySpan<char> WithoutSuffix(ReadOnlySpan<char> line)
    {
        while (line.Length > 0 && line[^1] is '）' or ')')
        {
            int open = line.LastIndexOfAny('（', '(');
            if (open <= 0 || !IsSuffix(line[open..]))
            {
                break;
            }

            line = line[..open].TrimEnd();
        }

        return line;
    }

    /// <summary>Whether the line is the title of a document of its own, such as 某区2021年安全工作计划.</summary>
    internal static bool NamesDocument(ReadOnlySpan<char> line) => IsTitle(line) && DocumentEndings.Fits(WithoutSuffix(line)) && line.Contains('年');

    /// <summary>A title names something: it has no addressing colon, and no comma outside quotation.</summary>
    private static bool HasTitleShape(ReadOnlySpan<char> core) =>
        !core.ContainsAny('：', ':') && !core.ContainsAny('，', ',') && core[0] is not ('（' or '(' or '》' or '”');
}
