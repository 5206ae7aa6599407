using System.Buffers;
using System.Collections.Immutable;
using WorkPlan.Core.Cleaning;
using WorkPlan.Core.Text;

namespace WorkPlan.Core.Parsing.Units;

/// <summary>Reads the units printed as answerable: （责任单位：甲、乙）, a line 牵头单位：甲；配合单位：乙, （甲牵头，乙配合）.</summary>
/// <remarks>
/// A label counts behind an opening bracket, at the start of a line and, with noun and colon, anywhere. Each place is
/// looked into no farther than <see cref="LongestList"/>, so time is linear.
/// </remarks>
internal static class UnitReader
{
    private const int DeepestNesting = 3;
    private const int LongestUnlabelled = 160;
    private const int LongestList = 1000;

    private static readonly SearchValues<char> Triggers = SearchValues.Create("（(【［[〔\n\r\u0085\u2028\u2029责牵");

    private static readonly SearchValues<char> Brackets = SearchValues.Create("（(【［[〔）)】］]〕\n\r\u0085\u2028\u2029");

    private static readonly SearchValues<char> LabelStarts = SearchValues.Create(
        string.Concat(UnitWords.Stems.Select(stem => stem.Word[0]).Distinct()));

    /// <summary>Adds the units printed in <paramref name="span"/>, in order.</summary>
    internal static void Read(string text, TextSpan span, PositionMap map, ImmutableArray<ResponsibleUnit>.Builder units)
    {
        int position = ReadAt(text, span.Start, span.End, new UnitSink(text, map, units));
        while (position < span.End)
        {
            int offset = text.AsSpan(position, span.End - position).IndexOfAny(Triggers);
            if (offset < 0)
            {
                return;
            }

            int trigger = position + offset;
            UnitSink sink = new(text, map, units);
            position = text[trigger] switch
            {
                '责' or '牵' => ReadInside(text, trigger, span.End, sink),
                char c when LineBreaks.IsLineBreak(c) => ReadAt(text, trigger + 1, span.End, sink),
                _ => ReadBracket(text, trigger, span.End, sink),
            };
        }
    }

    /// <summary>Reads a list that a line starts with, if one does; gives the place to go on from.</summary>
    private static int ReadAt(string text, int at, int end, UnitSink sink)
    {
        int start = SkipBlanks(text, at, end);
        return StartsWithLabel(text, start, end) ? ReadList(text, start, end, sink) : start;
    }

    /// <summary>Reads a list that starts inside a line: with the colon, and with a noun, since 压实责任： is no label.</summary>
    private static int ReadInside(string text, int at, int end, UnitSink sink)
    {
        UnitLabel label = UnitLabelReader.Read(text.AsSpan(at, end - at));
        bool stands = label.Role is not null && text[at + 2] is not ('：' or ':')
            && text.AsSpan(at, label.Length).ContainsAny('：', ':');
        return stands ? ReadList(text, at, end, sink) : at + 1;
    }

    private static int ReadBracket(string text, int open, int end, UnitSink sink)
    {
        int start = SkipBlanks(text, open + 1, end);
        if (StartsWithLabel(text, start, end))
        {
            return ReadList(text, start, end, sink);
        }

        int close = FindClosing(text, open, Math.Min(end, open + LongestUnlabelled));
        if (close > start && UnitListReader.ReadUnlabelled(text, start, close, sink))
        {
            return close;
        }

        return open + 1;
    }

    /// <summary>The bracket that closes the one at <paramref name="open"/> on the same line; -1 where it is far or missing.</summary>
    private static int FindClosing(string text, int open, int end)
    {
        int depth = 1;
        for (int at = open + 1; at < end; at++)
        {
            int offset = text.AsSpan(at, end - at).IndexOfAny(Brackets);
            if (offset < 0)
            {
                return -1;
            }

            at += offset;
            depth += Characters.IsOpening(text[at]) ? 1 : -1;
            if (depth == 0 || depth > DeepestNesting || LineBreaks.IsLineBreak(text[at]))
            {
                return depth == 0 && !LineBreaks.IsLineBreak(text[at]) ? at : -1;
            }
        }

        return -1;
    }

    private static bool StartsWithLabel(string text, int at, int end) =>
        at < end && LabelStarts.Contains(text[at]) && UnitLabelReader.Read(text.AsSpan(at, end - at)).Role is not null;

    private static int ReadList(string text, int start, int end, UnitSink sink)
    {
        int most = Math.Min(end - start, LongestList);
        int length = text.AsSpan(start, most).IndexOfAny("\n\r\u0085\u2028\u2029");
        return Math.Max(start + 1, UnitListReader.Read(text, start, start + (length < 0 ? most : length), sink));
    }

    private static int SkipBlanks(string text, int at, int end)
    {
        while (at < end && Characters.IsBlank(text[at]))
        {
            at++;
        }

        return at;
    }
}
