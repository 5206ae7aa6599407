using System.Buffers;

namespace WorkPlan.Core.Text;

/// <summary>
/// A document's text exactly as it was given, with the place of its lines. Every span that the library gives out refers to it.
/// </summary>
/// <remarks>Immutable and safe to share between threads. Line ends are \n, \r\n, \r and U+2028, U+2029, U+0085.</remarks>
public sealed class SourceText
{
    private readonly Lazy<int[]> lineStarts;

    private SourceText(string text, string? path)
    {
        Text = text;
        Path = path;
        lineStarts = new Lazy<int[]>(() => FindLineStarts(text));
    }

    /// <summary>The text, character for character as given.</summary>
    public string Text { get; }

    /// <summary>Where the text came from, as the caller named it; null where it has no name. Never opened by this library.</summary>
    public string? Path { get; }

    /// <summary>The number of UTF-16 code units.</summary>
    public int Length => Text.Length;

    /// <summary>The number of lines, at least 1: an empty text has one empty line.</summary>
    public int LineCount => lineStarts.Value.Length;

    /// <summary>Wraps a text that has no name.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    public static SourceText From(string text) => From(text, null);

    /// <summary>Wraps a text and the name that messages call it by.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    public static SourceText From(string text, string? path)
    {
        ArgumentNullException.ThrowIfNull(text);
        return new SourceText(text, path);
    }

    /// <summary>The characters of <paramref name="span"/>.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The span reaches past the end of the text.</exception>
    public string Slice(TextSpan span) => Text.Substring(span.Start, span.Length);

    /// <summary>The line and column of <paramref name="position"/>, which may be the place behind the last character.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The position is negative or past the end of the text.</exception>
    public LinePosition GetLinePosition(int position)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(position);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(position, Text.Length);
        int[] starts = lineStarts.Value;
        int found = Array.BinarySearch(starts, position);
        int line = found >= 0 ? found : ~found - 1;
        return new LinePosition(line + 1, position - starts[line] + 1);
    }

    /// <summary>The characters of line <paramref name="line"/> (from 1), without its line end.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such line.</exception>
    public TextSpan GetLineSpan(int line)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(line, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(line, LineCount);
        int[] starts = lineStarts.Value;
        int end = line < starts.Length ? starts[line] : Text.Length;
        while (end > starts[line - 1] && LineBreaks.IsLineBreak(Text[end - 1]))
        {
            end--;
        }

        return TextSpan.FromBounds(starts[line - 1], end);
    }

    /// <summary>The text itself.</summary>
    public override string ToString() => Text;

    private static int[] FindLineStarts(string text)
    {
        List<int> starts = [0];
        for (int position = LineBreaks.NextLine(text, 0); position >= 0; position = LineBreaks.NextLine(text, position))
        {
            starts.Add(position);
        }

        return [.. starts];
    }
}
