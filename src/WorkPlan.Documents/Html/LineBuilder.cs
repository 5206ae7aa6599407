using System.Text;

namespace WorkPlan.Documents.Html;

/// <summary>Puts runs together to lines: blanks drawn together as browsers do; between ideographs a line end of the markup is nothing.</summary>
internal sealed class LineBuilder
{
    private readonly StringBuilder text = new();
    private readonly List<int> places = [];
    private bool hasBlank;
    private bool isLineEnd;
    private int blankPlace;
    private int linked;
    private int links;

    internal void Add(PageRun run, List<PageLine> lines)
    {
        bool hasText = false;
        for (int i = 0; i < run.Text.Length; i++)
        {
            char c = run.Text[i];
            if (run.KeepsLines && c == '\n')
            {
                End(lines);
            }
            else if (c is ' ' or '\t' or '\n' or '\r' or '\f')
            {
                blankPlace = hasBlank ? blankPlace : run.Places[i];
                isLineEnd = (hasBlank && isLineEnd) || c is '\n' or '\r';
                hasBlank = true;
            }
            else
            {
                Put(c, run.Places[i]);
                bool isShown = !char.IsWhiteSpace(c);
                hasText |= isShown;
                linked += run.IsLink && isShown ? 1 : 0;
            }
        }

        links += run.IsLink && hasText ? 1 : 0;
    }

    /// <summary>Ends the line; one without text is none.</summary>
    internal void End(List<PageLine> lines)
    {
        string line = text.ToString();
        if (!string.IsNullOrWhiteSpace(line))
        {
            lines.Add(new PageLine(line, [.. places], linked, links));
        }

        text.Clear();
        places.Clear();
        (hasBlank, isLineEnd, linked, links) = (false, false, 0, 0);
    }

    private void Put(char c, int place)
    {
        if (hasBlank && text.Length > 0 && !(isLineEnd && IsWide(text[^1]) && IsWide(c)))
        {
            text.Append(' ');
            places.Add(blankPlace);
        }

        (hasBlank, isLineEnd) = (false, false);
        text.Append(c);
        places.Add(place);
    }

    /// <summary>Ideographs, their punctuation and full-width forms, which no blanks part.</summary>
    private static bool IsWide(char c) => c is (>= '\u3000' and <= '\u9FFF') or (>= '\uF900' and <= '\uFAFF') or (>= '\uFF00' and <= '\uFF60') or (>= '\u2014' and <= '\u2026');
}
