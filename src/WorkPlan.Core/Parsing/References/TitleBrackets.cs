using WorkPlan.Core.Text;

namespace WorkPlan.Core.Parsing.References;

/// <summary>The brackets of titles: 《》, 〈〉 inside them or in their place, and their look-alikes.</summary>
internal static class TitleBrackets
{
    /// <summary>Titles of Chinese documents seldom pass 90 characters, nested ones included.</summary>
    internal const int LongestTitle = 160;

    /// <summary>Double and single title brackets and the mathematical much-less-than sign that stands for them.</summary>
    internal const string Openings = "《〈\u226A";

    private const int DeepestNesting = 4;
    private const int MostLineBreaks = 3;

    /// <summary>Finds the bracket that closes the one at <paramref name="open"/>; false where it is missing.</summary>
    /// <remarks>
    /// A title bracket inside opens a title within the title. Where the closing one is missing, 《甲和《乙》, the count never
    /// comes back to nought, and the outer title counts as unclosed. A single 〉 closes 《 only where no 》 does.
    /// </remarks>
    internal static bool TryFindClosing(string text, int open, out int closing)
    {
        Span<char> opened = stackalloc char[DeepestNesting];
        opened[0] = text[open];
        int depth = 1;
        int lineBreaks = 0;
        int mismatch = -1;
        int last = Math.Min(text.Length, open + LongestTitle);
        for (closing = open + 1; closing < last; closing++)
        {
            char c = text[closing];
            if (IsOpening(c))
            {
                if (depth == DeepestNesting)
                {
                    break;
                }

                opened[depth++] = c;
            }
            else if (IsClosing(c))
            {
                mismatch = mismatch < 0 && c == '〉' && depth == 1 ? closing : mismatch;
                depth = Close(opened, depth, c);
                if (depth == 0)
                {
                    return true;
                }
            }
            else if (LineBreaks.IsLineBreak(c) && ++lineBreaks > MostLineBreaks)
            {
                break;
            }
        }

        closing = mismatch;
        return mismatch >= 0;
    }

    /// <summary>The title without the line ends and blanks around it, and without the line ends inside it.</summary>
    internal static string Join(ReadOnlySpan<char> title)
    {
        title = Trim(title);
        if (title.IndexOfAny("\n\r\u0085\u2028\u2029") < 0)
        {
            return title.ToString();
        }

        Span<char> joined = stackalloc char[LongestTitle];
        int length = 0;
        bool atLineEdge = false;
        for (int i = 0; i < title.Length; i++)
        {
            atLineEdge = LineBreaks.IsLineBreak(title[i]) || (atLineEdge && Characters.IsBlank(title[i]));
            if (!atLineEdge)
            {
                joined[length++] = title[i];
            }
        }

        return joined[..length].ToString();
    }

    internal static bool IsOpening(char c) => c is '《' or '〈' or '\u226A';

    internal static bool IsClosing(char c) => c is '》' or '〉' or '\u226B';

    /// <summary>The depth behind a closing bracket: 》 closes what 《 opened and all inside it, 〉 only what 〈 opened.</summary>
    private static int Close(ReadOnlySpan<char> opened, int depth, char closing)
    {
        bool single = closing == '〉';
        if (single)
        {
            return opened[depth - 1] == '〈' ? depth - 1 : depth;
        }

        int inner = depth - 1;
        while (inner > 0 && opened[inner] == '〈')
        {
            inner--;
        }

        return inner;
    }

    private static ReadOnlySpan<char> Trim(ReadOnlySpan<char> title)
    {
        while (title.Length > 0 && (Characters.IsBlank(title[0]) || LineBreaks.IsLineBreak(title[0])))
        {
            title = title[1..];
        }

        while (title.Length > 0 && (Characters.IsBlank(title[^1]) || LineBreaks.IsLineBreak(title[^1])))
        {
            title = title[..^1];
        }

        return title;
    }
}
