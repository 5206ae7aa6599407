using System.Buffers;
using WorkPlan.Core.Text;

namespace WorkPlan.Core.Parsing.References;

/// <summary>Finds the end of a title whose closing 》 is lost: 《某市行动计划（2020—2022年等文件精神.</summary>
/// <remarks>
/// Titles of official documents end in one of some thirty words (党政机关公文处理工作条例, 2012, art. 8 and the usual kinds of
/// plans and rules), perhaps with a note in brackets behind. The first such word that something foreign to a title follows
/// ends it; else the last such word before the next pause; else the pause.
/// </remarks>
internal static class UnclosedTitle
{
    private const int LongestSearch = 80;
    private const int ShortestWithoutKind = 5;

    private static readonly string[] KindWords =
    [
        "意见", "通知", "方案", "规划", "纲要", "计划", "办法", "条例", "规定", "决定", "标准", "指南", "规程", "细则", "要点", "规范",
        "章程", "制度", "规则", "守则", "准则", "大纲", "目录", "清单", "公约", "指引", "报告", "决议", "建议", "措施", "批复", "法",
    ];

    /// <summary>What joins one title to the next.</summary>
    private static readonly SearchValues<char> Joints = SearchValues.Create("和及与、以");

    /// <summary>What follows a title in a sentence and does not belong to it.</summary>
    private static readonly string[] Followers =
    [
        "等", "精神", "要求", "文件", "的精神", "的要求", "的规定", "的部署", "的有关", "中的", "中提", "提出", "明确", "规定", "实施以来",
    ];

    private static readonly SearchValues<char> Pauses = SearchValues.Create("，,。；;！!？?：:《》〈〉…\n\r\u0085\u2028\u2029");

    /// <summary>What a note in brackets behind a title is made of: years, 试行, 修订稿.</summary>
    private static readonly SearchValues<char> NoteCharacters = SearchValues.Create("0123456789—–-~～至年月版试行暂修订稿草案征求意见审议");

    /// <summary>The end of the title that starts at <paramref name="start"/>; the start itself where a link list cut it off (《关于印发…).</summary>
    internal static int FindEnd(string text, int start)
    {
        ReadOnlySpan<char> search = text.AsSpan(start, Math.Min(text.Length - start, LongestSearch));
        int pause = search.IndexOfAny(Pauses);
        if (pause >= 0 && search[pause] == '…')
        {
            return start;
        }

        ReadOnlySpan<char> title = pause < 0 ? search : search[..pause];
        int last = 0;
        for (int at = 0; at < title.Length;)
        {
            int end = EndOfKindWord(title, at);
            if (end < 0)
            {
                at++;
                continue;
            }

            last = IncludeNote(title, end);
            if (IsFollowed(title[last..]))
            {
                return start + last;
            }

            at = end;
        }

        int bare = title[..StripFollower(title)].TrimEnd("和及与、").Length;
        return start + (last > 0 ? last : bare >= ShortestWithoutKind ? bare : 0);
    }

    private static int EndOfKindWord(ReadOnlySpan<char> title, int at)
    {
        foreach (string word in KindWords)
        {
            if (title[at..].StartsWith(word, StringComparison.Ordinal))
            {
                return at + word.Length;
            }
        }

        return -1;
    }

    private static int IncludeNote(ReadOnlySpan<char> title, int end)
    {
        if (end == title.Length || title[end] is not ('（' or '('))
        {
            return end;
        }

        int length = title[(end + 1)..].IndexOfAnyExcept(NoteCharacters);
        int noteEnd = length < 0 ? title.Length : end + 1 + length;
        return noteEnd < title.Length && title[noteEnd] is '）' or ')' ? noteEnd + 1 : noteEnd > end + 1 ? noteEnd : end;
    }

    private static bool IsFollowed(ReadOnlySpan<char> rest)
    {
        if (rest.IndexOfAnyExcept(Joints) < 0 || !Characters.IsHan(rest[0]))
        {
            return true;
        }

        foreach (string word in Followers)
        {
            if (rest.StartsWith(word, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The length of a title without any word of its kind, up to a 等文件 or the like at its end.</summary>
    private static int StripFollower(ReadOnlySpan<char> title)
    {
        foreach (string word in (ReadOnlySpan<string>)["等文件", "等精神", "等要求", "文件精神", "的精神", "精神"])
        {
            int found = title.IndexOf(word, StringComparison.Ordinal);
            if (found > 0)
            {
                return found;
            }
        }

        return title.Length;
    }
}
