using System.Globalization;
using System.Text.RegularExpressions;

namespace WorkPlan.Documents.Converters;

/// <summary>Puts the pages of a printed document together: page numbers and running heads left out, sentences that pages cut in two joined.</summary>
internal static partial class PdfPages
{
    /// <summary>How many lines from the top and from the bottom of a page may be its furniture.</summary>
    private const int Edge = 2;

    /// <summary>A line at the edge of pages that stands on this share of them is a running head.</summary>
    private const double RunningShare = 0.5;

    private const int FewestPages = 3;

    internal static void Write(string[] pages, DocumentOriginBuilder target)
    {
        (string Text, int Start)[][] lines = [.. pages.Select(Split)];
        HashSet<string> running = FindRunning(lines);
        for (int page = 0; page < lines.Length; page++)
        {
            string part = string.Create(CultureInfo.InvariantCulture, $"page {page + 1}");
            (string Text, int Start)[] kept = [.. lines[page].Where((line, i) => !(IsAtEdge(i, lines[page].Length) && (PageNumber().IsMatch(line.Text) || running.Contains(Key(line.Text)))))];
            foreach ((string text, int start) in kept)
            {
                if (start == kept[0].Start && GoesOn(target, text))
                {
                    target.Cut(target.Length - 1);
                }

                target.Keep(text, new DocumentPlace(part, start));
                target.Make("\n", new DocumentPlace(part, start + text.Length));
            }
        }
    }

    private static (string Text, int Start)[] Split(string page)
    {
        List<(string, int)> lines = [];
        for (int start = 0; start < page.Length;)
        {
            int end = page.IndexOf('\n', start);
            end = end < 0 ? page.Length : end;
            if (!string.IsNullOrWhiteSpace(page.AsSpan(start, end - start).ToString()))
            {
                lines.Add((page[start..end], start));
            }

            start = end + 1;
        }

        return [.. lines];
    }

    private static HashSet<string> FindRunning((string Text, int Start)[][] pages)
    {
        if (pages.Length < FewestPages)
        {
            return [];
        }

        return [.. pages
            .SelectMany(lines => lines.Where((_, i) => IsAtEdge(i, lines.Length)).Select(line => Key(line.Text)).Distinct(StringComparer.Ordinal))
            .GroupBy(key => key, StringComparer.Ordinal)
            .Where(group => group.Count() >= Math.Max(FewestPages, pages.Length * RunningShare))
            .Select(group => group.Key)];
    }

    private static bool IsAtEdge(int line, int lines) => line < Edge || line >= lines - Edge;

    /// <summary>A line without blanks and figures: the number in a running head changes from page to page.</summary>
    private static string Key(string line) => string.Concat(line.Where(c => !char.IsWhiteSpace(c) && !char.IsAsciiDigit(c)));

    /// <summary>Whether the last line of a page ends within a sentence that the next page goes on with.</summary>
    private static bool GoesOn(DocumentOriginBuilder target, string next)
    {
        char last = target.LastBefore(1);
        bool isOpen = last is >= '\u4E00' and <= '\u9FFF' or '，' or '、' or '；' || char.IsAsciiLetterOrDigit(last);
        return target.Last == '\n' && isOpen && next.Length > 0 && !Beginning().IsMatch(next);
    }

    [GeneratedRegex(@"^\s*(?:[-—–－·•~～]*\s*\d{1,4}\s*[-—–－·•~～]*|第\s*\d{1,4}\s*页.{0,12}|\d{1,4}\s*/\s*\d{1,4}|[IVXivx]{1,6})\s*$", RegexOptions.CultureInvariant)]
    private static partial Regex PageNumber();

    /// <summary>What begins a paragraph: a number, or an indent.</summary>
    [GeneratedRegex(@"^(?:[\s\u3000]{2,}|[\s\u3000]*(?:第?[一二三四五六七八九十百]+[、章节条]|[（(][一二三四五六七八九十\d]+[）)]|\d{1,3}[.．、]|附件))", RegexOptions.CultureInvariant)]
    private static partial Regex Beginning();
}
