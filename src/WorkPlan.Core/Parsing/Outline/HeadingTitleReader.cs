using System.Buffers;
using WorkPlan.Core.Parsing.Units;
using WorkPlan.Core.Text;

namespace WorkPlan.Core.Parsing.Outline;

/// <summary>Finds where a title ends: at its full stop, at the end of its line, or, in a long sentence, at the first clause.</summary>
internal static class HeadingTitleReader
{
    /// <summary>A first sentence up to this length is a title; longer ones are text that only starts with its topic.</summary>
    private const int LongestSentence = 42;
    private const int LongestOwnLine = 70;
    private const int LongestLead = 26;
    private const int ShortestClause = 6;
    private const int LongestLabel = 10;

    private static readonly SearchValues<char> Brackets = SearchValues.Create("（(【[［");
    private static readonly SearchValues<char> NoLead = SearchValues.Create("，。；“《（,(");
    private static readonly SearchValues<char> SentenceEnds = SearchValues.Create("。！？；!;");

    internal static HeadingTitle Read(string text, int start, int end)
    {
        ReadOnlySpan<char> line = text.AsSpan(start, end - start);
        int stop = line.IndexOfAny(SentenceEnds);
        int bracket = UnitBracket(line);
        if (bracket > 0 && (stop < 0 || bracket < stop) && bracket <= LongestOwnLine)
        {
            return new HeadingTitle(start, start + bracket, start + bracket, end, false);
        }

        if (LeadBeforeColon(line) is int colon && colon > 0 && (stop < 0 || colon < stop))
        {
            return new HeadingTitle(start, start + colon, start + colon + 1, end, false);
        }

        int sentence = stop < 0 ? line.Length : stop;
        return sentence <= (stop < 0 ? LongestOwnLine : LongestSentence)
            ? new HeadingTitle(start, TrimEnd(text, start, start + sentence), stop < 0 ? end : start + stop + 1, end, false)
            : FirstClause(text, start, start + sentence, end);
    }

    /// <summary>Where the bracket with the responsible units opens; -1 where there is none.</summary>
    private static int UnitBracket(ReadOnlySpan<char> line)
    {
        ReadOnlySpan<char> head = line[..Math.Min(line.Length, LongestOwnLine + LongestLabel)];
        int colon = head.IndexOfAny('：', ':');
        int open = colon < 0 ? -1 : head[..colon].LastIndexOfAny(Brackets);
        return open > 0 && !UnitLabelReader.Read(head[(open + 1)..]).IsNone ? open : -1;
    }

    /// <summary>加强学习：… is led by its topic too, unless a list of addressees or a clause stands before the colon.</summary>
    private static int LeadBeforeColon(ReadOnlySpan<char> line)
    {
        int colon = line[..Math.Min(line.Length, LongestLead)].IndexOfAny('：', ':');
        return colon >= 3 && colon + 1 < line.Length && !line[..colon].ContainsAny(NoLead) && !Characters.IsDigit(line[colon + 1]) ? colon : -1;
    }

    /// <summary>The first clause of a long sentence; a short one (2019年，…) takes the next along.</summary>
    private static HeadingTitle FirstClause(string text, int start, int sentenceEnd, int end)
    {
        int depth = 0;
        for (int i = start; i < sentenceEnd; i++)
        {
            char c = text[i];
            depth += Characters.IsOpening(c) ? 1 : Characters.IsClosing(c) ? -1 : 0;
            if (c is '，' or ',' && depth <= 0 && i - start >= ShortestClause)
            {
                return new HeadingTitle(start, i, i + 1, end, true);
            }
        }

        return new HeadingTitle(start, TrimEnd(text, start, sentenceEnd), sentenceEnd, end, true);
    }

    private static int TrimEnd(string text, int start, int end)
    {
        while (end > start && (Characters.IsPause(text[end - 1]) || Characters.IsBlank(text[end - 1])))
        {
            end--;
        }

        return end;
    }
}
