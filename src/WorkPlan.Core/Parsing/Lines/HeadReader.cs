using System.Buffers;
using WorkPlan.Core.Text;

namespace WorkPlan.Core.Parsing.Lines;

/// <summary>Reads the head of a document: the notice around the plan, the title, the subtitle, the addressees.</summary>
internal static class HeadReader
{
    private const int MostLines = 80;
    private const int ShortestProse = 25;
    private const int LongestLabel = 40;

    /// <summary>What the name of a column or paper does not hold.</summary>
    private static readonly SearchValues<char> SpeakingCharacters = SearchValues.Create("〔[［号：:，。《—");

    internal static DocumentHead Read(string text, List<Line> lines)
    {
        int limit = FirstNumbered(lines);
        int notice = FindNotice(text, lines, limit);
        List<(int First, int Last)> titles = FindTitles(text, lines, notice >= 0 ? limit : FirstProse(text, lines, 0, limit));
        int chosen = Choose(text, lines, titles, notice);
        if (chosen < 0)
        {
            int start = FirstProse(text, lines, 0, limit);
            MarkLabels(text, lines, 0, start, aboveTitle: false);
            return new DocumentHead(-1, -1, -1, start);
        }

        (int first, int last) = titles[chosen];
        bool wrapped = notice >= 0 && notice < first;
        int content = FirstProse(text, lines, last + 1, limit);
        MarkLabels(text, lines, 0, first, aboveTitle: true);
        MarkLabels(text, lines, last + 1, content, aboveTitle: false);
        MarkTitles(text, lines, titles, chosen, wrapped);
        return new DocumentHead(first, last, wrapped && chosen > 0 ? titles[0].First : -1, content);
    }

    private static int FirstNumbered(List<Line> lines)
    {
        int numbered = lines.FindIndex(line => line.Kind == LineKind.Numbered);
        return Math.Min(numbered < 0 ? lines.Count : numbered, MostLines);
    }

    /// <summary>The titles above the first heading, each with the lines that it runs over.</summary>
    private static List<(int First, int Last)> FindTitles(string text, List<Line> lines, int limit)
    {
        List<(int First, int Last)> titles = [];
        for (int i = 0; i < limit; i++)
        {
            if (lines[i].Kind != LineKind.Body || !TitleStartsAt(text, lines, i, limit, out int last))
            {
                continue;
            }

            while (last + 1 < limit && lines[last + 1].Kind == LineKind.Body && TitleWords.IsSuffix(lines[last + 1].In(text)))
            {
                last++;
            }

            titles.Add((i, last));
            i = last;
        }

        return titles;
    }

    /// <summary>Whether a title starts at the line, alone or together with the next one, over which it was broken.</summary>
    private static bool TitleStartsAt(string text, List<Line> lines, int index, int limit, out int last)
    {
        last = index;
        ReadOnlySpan<char> line = lines[index].In(text);
        if (TitleWords.IsTitle(line))
        {
            return true;
        }

        int next = NextText(lines, index + 1);
        if (next >= limit || next < 0 || lines[next].Kind != LineKind.Body || !CanBeFirstHalf(line))
        {
            return false;
        }

        last = next;
        return TitleWords.IsTitle(lines[next].In(text)) && !StartsLikeWholeTitle(lines[next].In(text))
            && TitleWords.IsTitle(string.Concat(line, lines[next].In(text)));
    }

    private static bool CanBeFirstHalf(ReadOnlySpan<char> line) =>
        line.Length is >= 6 and <= LongestLabel && Characters.IsHan(line[^1]) && !line.ContainsAny("。；，：:") && !line.EndsWith("文件", StringComparison.Ordinal)
        && !SignatureLines.IsBody(line) && !SignatureLines.IsDate(line);

    private static bool StartsLikeWholeTitle(ReadOnlySpan<char> line) =>
        line.Contains('年') && Characters.IsDigit(line[0]) || line.StartsWith("关于", StringComparison.Ordinal) || line.Contains("人民政府", StringComparison.Ordinal) || line.Contains("教育局", StringComparison.Ordinal);

    /// <summary>The first line that says that something else is made known: 现将《…》印发给你们; -1 where there is none.</summary>
    private static int FindNotice(string text, List<Line> lines, int limit) =>
        lines.FindIndex(0, limit, line => line.Kind == LineKind.Body && Salutation.IsNotice(line.In(text)));

    /// <summary>The plan's own title: the first one behind the notice, else the first that is not one of the page's headings.</summary>
    private static int Choose(string text, List<Line> lines, List<(int First, int Last)> titles, int notice)
    {
        int attached = notice < 0 ? -1 : titles.FindIndex(title => title.First > notice);
        if (attached >= 0 || titles.Count == 0)
        {
            return attached;
        }

        for (int i = 0; i < titles.Count; i++)
        {
            string title = JoinTitle(text, lines, titles[i]);
            bool betterFollows = titles.Exists(other => JoinTitle(text, lines, other) is string better
                && (better.Length < title.Length - 2 && better.Length > 8 && title.EndsWith(better, StringComparison.Ordinal)
                    || better.Length > title.Length && better.StartsWith(title, StringComparison.Ordinal)));
            if (!betterFollows)
            {
                return i;
            }
        }

        return 0;
    }

    internal static string JoinTitle(string text, List<Line> lines, (int First, int Last) title)
    {
        string joined = "";
        for (int i = title.First; i <= title.Last; i++)
        {
            ReadOnlySpan<char> line = lines[i].In(text);
            bool draft = i > title.First && line.Length > 2 && TitleWords.IsDraftMark(line[1..^1]);
            joined = draft ? joined : string.Concat(joined, line);
        }

        return joined;
    }

    /// <summary>The first line from <paramref name="from"/> on that is text of the plan: prose that is no notice and no address, or a number.</summary>
    private static int FirstProse(string text, List<Line> lines, int from, int limit)
    {
        for (int i = from; i < limit; i++)
        {
            ReadOnlySpan<char> line = lines[i].In(text);
            bool prose = line.Length >= ShortestProse && line.ContainsAny("。，；") || line.Length > LongestLabel || line.Length > 3 && line[^1] is '。';
            if (lines[i].Kind == LineKind.Body && (prose || HeadingLines.IsPlanHeading(line)) && !Salutation.IsAddress(line) && !IsCaption(line) && !TitleWords.IsTitle(line))
            {
                return i;
            }
        }

        return limit;
    }

    /// <summary>本报记者 某某 摄: the line below a photograph.</summary>
    private static bool IsCaption(ReadOnlySpan<char> line) => line[^1] == '摄' || line.EndsWith("作政府工作报告。", StringComparison.Ordinal) && !line.Contains('我');

    /// <summary>The name of a column or paper between other furniture: short, no issuing body, no 文号, no address.</summary>
    private static bool IsPageLabel(string text, List<Line> lines, int index, bool aboveTitle)
    {
        ReadOnlySpan<char> label = lines[index].In(text);
        bool says = SignatureLines.IsBody(label) || SignatureLines.IsDate(label) || Salutation.IsAddress(label) || Salutation.IsNotice(label)
            || label.ContainsAny(SpeakingCharacters) || label.EndsWith("文件", StringComparison.Ordinal);
        int before = lines.FindLastIndex(Math.Max(index - 1, 0), index, line => line.Length > 0);
        int after = lines.FindIndex(index + 1, line => line.Length > 0);
        bool amongFurniture = before >= 0 && lines[before].Kind == LineKind.Chrome
            && (aboveTitle || after >= 0 && lines[after].Kind == LineKind.Chrome);
        return !says && label.Length <= 16 && amongFurniture;
    }

    private static void MarkLabels(string text, List<Line> lines, int from, int to, bool aboveTitle)
    {
        for (int i = from; i < to; i++)
        {
            Line line = lines[i];
            if (line.Kind is not LineKind.Body)
            {
                continue;
            }

            ReadOnlySpan<char> label = line.In(text);
            line.Kind = label.StartsWith("——", StringComparison.Ordinal) ? LineKind.Title : LineKind.Wrapper;
            if (IsCaption(label) || IsPageLabel(text, lines, i, aboveTitle))
            {
                line.Become(ChromeKind.Page);
            }

            lines[i] = line;
        }
    }

    private static void MarkTitles(string text, List<Line> lines, List<(int First, int Last)> titles, int chosen, bool wrapped)
    {
        string title = JoinTitle(text, lines, titles[chosen]);
        for (int t = 0; t < titles.Count; t++)
        {
            bool same = t == chosen || !wrapped && IsSameTitle(JoinTitle(text, lines, titles[t]), title);
            for (int i = titles[t].First; i <= titles[t].Last; i++)
            {
                Line line = lines[i];
                if (line.Length == 0)
                {
                    continue;
                }

                line.Kind = t == chosen ? LineKind.Title : LineKind.Wrapper;
                if (same && t != chosen)
                {
                    line.Become(ChromeKind.Duplicate);
                }

                lines[i] = line;
            }
        }
    }

    private static bool IsSameTitle(string one, string other) =>
        one.EndsWith(other, StringComparison.Ordinal) || other.EndsWith(one, StringComparison.Ordinal)
        || other.StartsWith(one, StringComparison.Ordinal) || SameButPunctuation(one, other);

    private static bool SameButPunctuation(string one, string other)
    {
        static string Bare(string title) => string.Concat(title.Where(char.IsLetterOrDigit));
        return string.Equals(Bare(one), Bare(other), StringComparison.Ordinal);
    }

    private static int NextText(List<Line> lines, int from)
    {
        int next = lines.FindIndex(from, line => line.Length > 0);
        return next - from <= 2 ? next : -1;
    }
}
