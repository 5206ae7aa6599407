using System.Collections.Frozen;

namespace WorkPlan.Documents.Html;

/// <summary>Estimates how deep the elements of a page stand in each other, before it is parsed: parsers take time in the square of that.</summary>
internal static class MarkupDepth
{
    /// <summary>Pages that people make stay far below, even those that end no paragraph.</summary>
    internal const int Most = 15_000;

    private static readonly FrozenSet<string> WithoutEnd =
        new[] { "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "param", "source", "track", "wbr", "p", "li", "td", "tr", "th", "dt", "dd", "option" }
            .ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>The most start tags without an end tag at any place; elements that end by themselves do not count.</summary>
    internal static int Of(ReadOnlySpan<char> markup)
    {
        FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> withoutEnd = WithoutEnd.GetAlternateLookup<ReadOnlySpan<char>>();
        (int depth, int most) = (0, 0);
        for (int at = markup.IndexOf('<'); at >= 0 && at + 1 < markup.Length;)
        {
            bool isEnd = markup[at + 1] == '/';
            ReadOnlySpan<char> name = NameAt(markup[(at + (isEnd ? 2 : 1))..]);
            if (!name.IsEmpty && !withoutEnd.Contains(name))
            {
                depth = Math.Max(0, depth + (isEnd ? -1 : 1));
                most = Math.Max(most, depth);
            }

            int next = markup[(at + 1)..].IndexOf('<');
            at = next < 0 ? -1 : at + 1 + next;
        }

        return most;
    }

    private static ReadOnlySpan<char> NameAt(ReadOnlySpan<char> markup)
    {
        int length = 0;
        while (length < markup.Length && char.IsAsciiLetterOrDigit(markup[length]))
        {
            length++;
        }

        return markup[..length];
    }
}
