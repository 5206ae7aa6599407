using WorkPlan.Core.Text;

namespace WorkPlan.Core.Cleaning;

/// <summary>How a document's lines are broken and its paragraphs set apart.</summary>
/// <param name="WrapWidth">The width at which lines were broken by a page, as in text taken from a PDF; 0 in most documents.</param>
/// <param name="IsBlankSeparated">Whether an empty line stands between nearly all paragraphs, so that a mere line break says nothing.</param>
internal readonly record struct LineLayout(int WrapWidth, bool IsBlankSeparated)
{
    private const int Narrowest = 16;
    private const int Widest = 60;
    private const int FewestLines = 6;
    private const int FewestParagraphs = 10;

    internal static LineLayout None => default;

    /// <summary>Whether a line of this length was broken because the page ended.</summary>
    internal bool Fills(int length) => WrapWidth > 0 && length >= WrapWidth - 2 && length <= WrapWidth + 2;

    /// <summary>
    /// Looks at all lines. The wrap width is the length shared (±1) by most lines that end in mid-sentence, where those are
    /// at least a third of all and hardly any line is longer.
    /// </summary>
    internal static LineLayout Of(ReadOnlySpan<char> text)
    {
        Span<int> broken = stackalloc int[Widest + 2];
        broken.Clear();
        LineCounts counts = default;
        bool afterText = false;
        for (int start = 0; start >= 0 && start < text.Length;)
        {
            int next = LineBreaks.NextLine(text, start);
            ReadOnlySpan<char> line = text[start..(next < 0 ? text.Length : next)].Trim();
            start = next;
            counts.Count(line, afterText);
            afterText = !line.IsEmpty;
            if (line.Length is >= Narrowest and <= Widest && (Characters.IsHan(line[^1]) || line[^1] is '，' or ',' or '、'))
            {
                broken[line.Length]++;
            }
        }

        bool blankSeparated = counts.AfterBlank >= FewestParagraphs && counts.AfterBlank >= 2 * counts.AfterText;
        return new LineLayout(FindWidth(broken, counts.Long, counts.Longer), blankSeparated);
    }

    private static int FindWidth(ReadOnlySpan<int> broken, int lines, int longer)
    {
        int best = Narrowest + 1;
        for (int width = Narrowest + 1; width <= Widest; width++)
        {
            if (Around(broken, width) > Around(broken, best))
            {
                best = width;
            }
        }

        int count = Around(broken, best);
        return count >= FewestLines && count * 3 >= lines && longer * 5 <= count ? best : 0;
    }

    private static int Around(ReadOnlySpan<int> broken, int width) => broken[width - 1] + broken[width] + broken[width + 1];

    /// <summary>What is counted of the lines in one pass.</summary>
    private record struct LineCounts
    {
        internal int Long { get; private set; }

        internal int Longer { get; private set; }

        internal int AfterBlank { get; private set; }

        internal int AfterText { get; private set; }

        internal void Count(ReadOnlySpan<char> line, bool afterText)
        {
            Long += line.Length >= Narrowest ? 1 : 0;
            Longer += line.Length > Widest ? 1 : 0;
            AfterText += !line.IsEmpty && afterText ? 1 : 0;
            AfterBlank += !line.IsEmpty && !afterText ? 1 : 0;
        }
    }
}
