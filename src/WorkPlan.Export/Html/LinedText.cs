using WorkPlan.Core.Text;

namespace WorkPlan.Export.Html;

/// <summary>Writes a source text as given, line by line, with marks around places of it.</summary>
/// <remarks>
/// Line numbers and the arrows of the links back are the style sheet's, so that a reader who copies or searches the text meets the text
/// alone. Where two places overlap without one holding the other, the later one is interrupted and goes on without an anchor.
/// </remarks>
internal sealed class LinedText
{
    private readonly HtmlWriter html;
    private readonly SourceText source;
    private readonly List<TextMark> open = [];
    private int position;

    private LinedText(HtmlWriter html, SourceText source)
    {
        this.html = html;
        this.source = source;
    }

    /// <param name="html">What to write to.</param>
    /// <param name="source">The text.</param>
    /// <param name="marks">The places in the order of the source; of those that begin at one place the longest first.</param>
    internal static void Write(HtmlWriter html, SourceText source, IEnumerable<TextMark> marks)
    {
        LinedText text = new(html, source);
        text.StartLine();
        foreach (TextMark mark in marks)
        {
            text.WriteUpTo(mark.Span.Start);
            text.Open(mark);
        }

        text.WriteUpTo(source.Length);
    }

    /// <summary>Writes the text up to a place, and closes what ends on the way.</summary>
    private void WriteUpTo(int end)
    {
        while (open.Count > 0 && open.Min(mark => mark.Span.End) is int next && next <= end)
        {
            WriteStretch(next);
            CloseAt(next);
        }

        WriteStretch(end);
    }

    private void Open(TextMark mark)
    {
        html.Inline("span", ("class", mark.Kind), ("id", mark.Id), ("title", mark.Note));
        open.Add(mark);
    }

    /// <summary>Closes the places that end here; those inside them that go on are opened anew.</summary>
    private void CloseAt(int end)
    {
        int first = open.FindIndex(mark => mark.Span.End == end);
        List<TextMark> interrupted = open[first..];
        open.RemoveRange(first, open.Count - first);
        for (int i = interrupted.Count - 1; i >= 0; i--)
        {
            if (interrupted[i].Back is { } item)
            {
                html.Inline("a", "", ("class", "back"), ("href", $"#{item}"), ("aria-label", "回到对照"), ("title", "回到对照"));
            }

            html.Close();
        }

        foreach (TextMark mark in interrupted.Where(mark => mark.Span.End > end))
        {
            Open(mark with { Id = null, Back = null });
        }
    }

    private void WriteStretch(int end)
    {
        while (position < end)
        {
            int line = source.GetLinePosition(position).Line;
            TextSpan content = source.GetLineSpan(line);
            int stop = Math.Min(end, content.End);
            html.Text(source.Text.AsSpan(position..Math.Max(position, stop)));
            position = Math.Max(position, stop);
            if (position < end)
            {
                WriteLineEnd(line);
            }
        }
    }

    /// <summary>Ends a line, however the source ends it, and starts the next one; a line end that is no plain one is shown.</summary>
    private void WriteLineEnd(int line)
    {
        int next = line < source.LineCount ? source.GetLineSpan(line + 1).Start : source.Length;
        string lineEnd = source.Text[position..next];
        html.Text(lineEnd is "\n" or "\r\n" or "\r" ? "" : lineEnd);
        html.Raw("\n");
        position = next;
        StartLine();
    }

    private void StartLine() => html.Inline("span", "", ("class", "line"));
}
