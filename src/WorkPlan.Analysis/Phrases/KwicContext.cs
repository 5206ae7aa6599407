using WorkPlan.Core.Text;

namespace WorkPlan.Analysis.Phrases;

/// <summary>Cuts what stands around a match, within its line and between characters.</summary>
internal static class KwicContext
{
    internal static string Before(string text, TextSpan span, int length)
    {
        int start = Math.Max(0, span.Start - length);
        int lineBreak = text.AsSpan(start, span.Start - start).LastIndexOf('\n');
        start += lineBreak + 1;
        return text[(SplitsPair(text, start) ? start + 1 : start)..span.Start];
    }

    internal static string After(string text, TextSpan span, int length)
    {
        int end = (int)Math.Min(text.Length, (long)span.End + length);
        int lineBreak = text.AsSpan(span.End, end - span.End).IndexOf('\n');
        end = lineBreak < 0 ? end : span.End + lineBreak;
        return text[span.End..(SplitsPair(text, end) ? end - 1 : end)];
    }

    /// <summary>Whether a cut would part the two halves of one character.</summary>
    private static bool SplitsPair(string text, int cut) =>
        cut > 0 && cut < text.Length && char.IsHighSurrogate(text[cut - 1]) && char.IsLowSurrogate(text[cut]);
}
