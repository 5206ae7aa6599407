using System.Buffers;
using System.Collections.Immutable;
using WorkPlan.Core.Cleaning;
using WorkPlan.Core.Diagnostics;
using WorkPlan.Core.Text;

namespace WorkPlan.Core.Parsing.Scrubbing;

/// <summary>
/// Reports places where reposting sites took words out: years, names, congresses. Nothing is filled in, for what stood
/// there cannot be known from the text.
/// </summary>
internal static class ScrubbedWords
{
    private const int Excerpt = 8;

    /// <summary>Words that make sense only with what was taken out before or inside them.</summary>
    private static readonly WordList Remains = WordList.AtStart("党的和 党的及 党的、 党的二中 党的三中 党的四中 党的五中 党的六中 落实关于教育的重要 贯彻关于教育的重要");

    /// <summary>What cannot follow a 年 that counts: 年级, 年龄, 年轻 and the like are words of their own.</summary>
    private const string YearWords = "级龄轻关末初终底内来头销产收营增薪货画糕味夜均检报审鉴华长幼度会纪代限富近青老俗景夕";

    private const string NamelessThought = "以新时代中国特色社会主义思想";

    /// <summary>The characters that a suspect place starts with; five, so that the search for them is vectorised.</summary>
    private static readonly SearchValues<char> Suspects = SearchValues.Create("年“《党关");

    internal static void Report(CleanText clean, ImmutableArray<Diagnostic>.Builder diagnostics)
    {
        string text = clean.Text;
        ReportThought(clean, diagnostics);
        for (int at = 0; at < text.Length;)
        {
            int offset = text.AsSpan(at).IndexOfAny(Suspects);
            if (offset < 0)
            {
                return;
            }

            at += offset;
            if (Judge(text, at, out int start, out int length) is { } descriptor)
            {
                diagnostics.Add(new Diagnostic(descriptor, clean.Map.ToSource(new TextSpan(start, length)), text.Substring(start, length)));
            }

            at++;
        }
    }

    private static void ReportThought(CleanText clean, ImmutableArray<Diagnostic>.Builder diagnostics)
    {
        for (int at = clean.Text.IndexOf(NamelessThought, StringComparison.Ordinal); at >= 0;
            at = clean.Text.IndexOf(NamelessThought, at + 1, StringComparison.Ordinal))
        {
            diagnostics.Add(new Diagnostic(CoreDiagnostics.ScrubbedName, clean.Map.ToSource(new TextSpan(at, NamelessThought.Length)), NamelessThought));
        }
    }

    private static DiagnosticDescriptor? Judge(string text, int at, out int start, out int length)
    {
        ReadOnlySpan<char> rest = text.AsSpan(at);
        start = at;
        length = Math.Min(Excerpt, rest.Length);
        length = rest[..length].IndexOfAny('\n', '\r') is int line && line > 0 ? line : length;
        switch (rest[0])
        {
            case '年':
                return IsBareYear(text, at) ? CoreDiagnostics.ScrubbedYear : null;
            case '“' or '《' when rest.Length > 1 && rest[1] is '”' or '》':
                length = 2;
                return CoreDiagnostics.ScrubbedQuotation;
            case '“' or '《':
                return IsBarePlace(rest) ? CoreDiagnostics.ScrubbedPlace : null;
            case '关':
                start = Math.Max(0, at - 2);
                length += at - start;
                return Remains.Fits(text.AsSpan(start)) ? CoreDiagnostics.ScrubbedName : null;
            default:
                return Remains.Fits(rest) ? CoreDiagnostics.ScrubbedName : null;
        }
    }

    /// <summary>年 at the start of a line or clause, or behind 关于, with no number before it.</summary>
    private static bool IsBareYear(string text, int at)
    {
        bool open = at == 0 || LineBreaks.IsLineBreak(text[at - 1]) || text[at - 1] is '，' or '。' or ',' or '“'
            || at >= 2 && text.AsSpan(at - 2, 2).SequenceEqual("关于");
        char next = at + 1 < text.Length ? text[at + 1] : '\n';
        return open && Characters.IsHan(next) && !YearWords.Contains(next, StringComparison.Ordinal);
    }

    /// <summary>《区教育志》: a district without its name; 区级 and 区域 are words of their own.</summary>
    private static bool IsBarePlace(ReadOnlySpan<char> rest) =>
        rest.Length > 3 && rest[1] is ('区' or '县') && Characters.IsHan(rest[2]) && rest[2] is not ('级' or '域' or '管' or '位' or '间' or '别' or '分' or '块' or '中' or '校' or '培' or '属' or '直')
        && (rest[0] == '《' || rest[2] is '教');
}
