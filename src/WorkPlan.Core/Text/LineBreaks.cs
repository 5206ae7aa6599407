using System.Buffers;

namespace WorkPlan.Core.Text;

/// <summary>The one place that says what ends a line: \n, \r\n, \r, next line, line and paragraph separator.</summary>
internal static class LineBreaks
{
    // U+0085 next line, U+2028 line separator, U+2029 paragraph separator
    internal static readonly SearchValues<char> Characters = SearchValues.Create("\n\r\u0085\u2028\u2029");

    internal static bool IsLineBreak(char c) => c is '\n' or '\r' or '\u0085' or '\u2028' or '\u2029';

    /// <summary>The start of the line behind the one that holds <paramref name="position"/>, or -1 where it is the last.</summary>
    internal static int NextLine(ReadOnlySpan<char> text, int position)
    {
        int offset = text[position..].IndexOfAny(Characters);
        if (offset < 0)
        {
            return -1;
        }

        int at = position + offset;
        return text[at] == '\r' && at + 1 < text.Length && text[at + 1] == '\n' ? at + 2 : at + 1;
    }
}
