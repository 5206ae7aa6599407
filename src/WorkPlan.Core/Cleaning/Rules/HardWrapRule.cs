using WorkPlan.Core.Parsing;
using WorkPlan.Core.Text;

namespace WorkPlan.Core.Cleaning.Rules;

/// <summary>
/// Joins a line to the next where the break stands inside a sentence: before punctuation, inside 《》 or quotation marks,
/// behind a comma, in the middle of running text, or at the page's edge.
/// </summary>
/// <remarks>A line that starts with a number, or that stands behind an empty line, is never joined to the one before.</remarks>
internal sealed class HardWrapRule : CleaningRule
{
    private const int LookBack = 120;
    private const int LookAhead = 60;
    private const int ShortestRunningText = 12;

    /// <summary>A colon this near to the start makes a line a labelled one, such as 责任单位：…</summary>
    private const int LongestLabel = 10;

    // every line end; U+0085 next line, U+2028 line separator, U+2029 paragraph separator
    internal override string Triggers => "\n\r\u0085\u2028\u2029";

    internal override bool TryRepair(in CleaningContext context, int index, out Edit edit)
    {
        edit = default;
        ReadOnlySpan<char> text = context.Text;
        int next = LineBreaks.NextLine(text, index);
        if (next < 0 || context.IsLineStart(index))
        {
            return false;
        }

        int nextStart = Blanks.EndOfRun(text, next);
        if (nextStart >= text.Length || LineBreaks.IsLineBreak(text[nextStart]))
        {
            return false;
        }

        ReadOnlySpan<char> line = LineBefore(text, index, out bool cut);
        ReadOnlySpan<char> following = LineBehind(text, nextStart);
        if (line.IsEmpty || !Continues(line, cut, following, context.Layout, indented: nextStart > next))
        {
            return false;
        }

        edit = Edit.Delete(index, nextStart, RepairKind.HardWrap);
        return true;
    }

    private static bool Continues(ReadOnlySpan<char> line, bool cut, ReadOnlySpan<char> following, LineLayout layout, bool indented)
    {
        char last = line[^1];
        if (IsContinuation(following[0]))
        {
            return true;
        }

        if (Characters.IsClosing(following[0]) && IsOpenAt(line, following[0]))
        {
            return true;
        }

        if (!cut && IsBareNumber(line))
        {
            return HeadingMarkerReader.Read(following).Length == 0 && Characters.IsHan(following[0]);
        }

        if (layout.IsBlankSeparated && !indented && last is ('。' or '！' or '？') && IsProse(following) && (cut || !IsHeading(line)))
        {
            return HeadingMarkerReader.Read(following).Length == 0;
        }

        if (Characters.IsSentenceEnd(last) || last is '：' or ':' || HeadingMarkerReader.Read(following).Length > 0)
        {
            return false;
        }

        if (last is '《' or '“' or '（' or '(' or '〔' || OpensTitleThatCloses(line, following))
        {
            return true;
        }

        bool heading = !cut && IsHeading(line);
        if (heading || !Characters.IsHan(following[0]) && following[0] is not ('“' or '《' or '（'))
        {
            return false;
        }

        bool fills = !cut && layout.Fills(line.Length) && !indented;
        return fills || last is '，' or ',' or '、' || !cut && BreaksOff.Contains(last, StringComparison.Ordinal) && !line.Contains(' ') || IsRunningText(line, cut);
    }

    /// <summary>Words that nothing ends with: what they govern comes next.</summary>
    private const string BreaksOff = "的了在和与同向对及是为于把被将由从";

    /// <summary>一是 or 1. and nothing else: its text stands on the next line.</summary>
    private static bool IsBareNumber(ReadOnlySpan<char> line)
    {
        HeadingMarker marker = HeadingMarkerReader.Read(line);
        return marker.Length == line.Length && (marker.Length > marker.NumberStart + marker.NumberLength || marker.Style is not (MarkerStyle.Chinese or MarkerStyle.None));
    }

    /// <summary>A sentence or more, as opposed to a signature or a heading.</summary>
    private static bool IsProse(ReadOnlySpan<char> following) => Characters.IsHan(following[0]) && following.Length >= ShortestRunningText && following.ContainsAny('，', '。') && !following.Contains(' ');

    /// <summary>Punctuation that no line begins with.</summary>
    private static bool IsContinuation(char c) => c is '，' or '。' or '、' or '；' or '：' or '？' or '！';

    private static bool IsOpenAt(ReadOnlySpan<char> line, char closing) => closing switch
    {
        '》' => line.LastIndexOf('《') > line.LastIndexOf('》'),
        '”' => line.LastIndexOf('“') > line.LastIndexOf('”'),
        '）' => line.LastIndexOf('（') > line.LastIndexOf('）'),
        _ => false,
    };

    private static bool OpensTitleThatCloses(ReadOnlySpan<char> line, ReadOnlySpan<char> following)
    {
        if (line.LastIndexOf('《') <= line.LastIndexOf('》'))
        {
            return false;
        }

        int bracket = following.IndexOfAny('《', '》');
        return bracket >= 0 && following[bracket] == '》';
    }

    private static bool IsHeading(ReadOnlySpan<char> line) => HeadingMarkerReader.Read(line).Length > 0 && !line.ContainsAny('。', '；');

    /// <summary>Whether the line is prose that breaks off: it has a sentence or clause behind it and no blanks as tables have.</summary>
    private static bool IsRunningText(ReadOnlySpan<char> line, bool cut) =>
        Characters.IsHan(line[^1])
        && (cut || line.Length >= ShortestRunningText && line.ContainsAny('，', '。', '；'))
        && !line.ContainsAny(' ', '\u3000', '\t')
        && !line[..Math.Min(line.Length, LongestLabel)].ContainsAny('：', ':');

    private static ReadOnlySpan<char> LineBefore(ReadOnlySpan<char> text, int index, out bool cut)
    {
        int from = Math.Max(0, index - LookBack);
        ReadOnlySpan<char> window = text[from..index];
        int start = window.LastIndexOfAny(LineEnds) + 1;
        cut = start == 0 && from > 0;
        return window[start..].Trim();
    }

    private static ReadOnlySpan<char> LineBehind(ReadOnlySpan<char> text, int start)
    {
        ReadOnlySpan<char> window = text.Slice(start, Math.Min(LookAhead, text.Length - start));
        int end = window.IndexOfAny(LineEnds);
        return end < 0 ? window : window[..end];
    }

    private static ReadOnlySpan<char> LineEnds => "\n\r\u0085\u2028\u2029";
}
