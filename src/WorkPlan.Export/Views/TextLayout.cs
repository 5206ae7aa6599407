using System.Text;

namespace WorkPlan.Export.Views;

/// <summary>Writes lines of inked text with a margin, wrapped at the width of the screen where there is one.</summary>
internal sealed class TextLayout(TextWriter output, PlanViewOptions options)
{
    // Below that, a deep margin would leave no room: lines may then run over.
    private const int NarrowestText = 24;

    private Ink current = Ink.Plain;

    internal void BlankLine() => output.Write('\n');

    internal void Line(Margin margin, params ReadOnlySpan<Run> runs)
    {
        Put(margin.First, Ink.Faint);
        if (options.Width is { } width)
        {
            PutWrapped(margin, runs, Math.Max(width, DisplayWidth.Of(margin.Rest) + NarrowestText));
        }
        else
        {
            foreach (Run run in runs)
            {
                Put(run.Text, run.Ink);
            }
        }

        Switch(Ink.Plain);
        output.Write('\n');
    }

    private void PutWrapped(Margin margin, ReadOnlySpan<Run> runs, int width)
    {
        int edge = DisplayWidth.Of(margin.Rest);
        int column = DisplayWidth.Of(margin.First);
        foreach (Run run in runs)
        {
            for (int at = 0; at < run.Text.Length;)
            {
                ReadOnlySpan<char> piece = run.Text.AsSpan(at, PieceLength(run.Text, at));
                at += piece.Length;
                int columns = DisplayWidth.Of(piece);
                if (column + columns > width && column > edge)
                {
                    Switch(Ink.Plain);
                    output.Write('\n');
                    Put(margin.Rest, Ink.Faint);
                    column = edge;
                    if (piece.IsWhiteSpace())
                    {
                        continue;
                    }
                }

                Put(piece, run.Ink);
                column += columns;
            }
        }
    }

    /// <summary>How much from <paramref name="start"/> on stays on one line: blanks, a word, or a wide character with the punctuation behind it.</summary>
    private static int PieceLength(string text, int start)
    {
        int end = start;
        if (text[start] == ' ')
        {
            return text.AsSpan(start).IndexOfAnyExcept(' ') is var blanks and >= 0 ? blanks : text.Length - start;
        }

        while (end < text.Length && text[end] != ' ')
        {
            Rune.DecodeFromUtf16(text.AsSpan(end), out Rune rune, out int length);
            bool isWide = DisplayWidth.IsWide(rune);
            if (isWide && end > start)
            {
                break;
            }

            end += length;
            if (isWide)
            {
                while (end < text.Length && IsClosing(text[end]))
                {
                    end++;
                }

                break;
            }
        }

        return end - start;
    }

    private static bool IsClosing(char c) => c is '，' or '。' or '、' or '；' or '：' or '！' or '？' or '）' or '》' or '”' or '’' or '〕' or '】';

    private void Put(ReadOnlySpan<char> text, Ink ink)
    {
        if (!text.IsEmpty)
        {
            Switch(ink);
            output.Write(text);
        }
    }

    private void Switch(Ink ink)
    {
        if (ink != current && options.UsesColor)
        {
            output.Write(Code(ink));
        }

        current = ink;
    }

    // ESC is U+001B; each sequence starts from the terminal's own colours
    private static string Code(Ink ink) => ink switch
    {
        Ink.Faint => "\u001B[0;2m",
        Ink.Strong => "\u001B[0;1m",
        Ink.Label => "\u001B[0;36m",
        Ink.Fact or Ink.Added => "\u001B[0;32m",
        Ink.Change => "\u001B[0;33m",
        Ink.Alarm or Ink.Removed => "\u001B[0;31m",
        _ => "\u001B[0m",
    };
}
