using System.Globalization;
using WorkPlan.Core.Text;

namespace WorkPlan.Core.Cleaning.Rules;

/// <summary>Decodes HTML entities and what remains of them: &amp;nbsp; &amp;#8226; rdquo; #12288;.</summary>
internal sealed class EntityRule : CleaningRule
{
    private const int LongestName = 8;
    private const int LongestQuote = 60;

    /// <summary>The entities that pages of this kind carry, from the HTML 4 list (W3C Recommendation, 1999, section 24).</summary>
    private static readonly (string Name, char Character)[] Named =
    [
        ("nbsp", '\u00A0'), ("ensp", '\u2002'), ("emsp", '\u2003'), ("thinsp", '\u2009'), ("zwnj", '\u200C'), ("zwj", '\u200D'),
        ("ldquo", '“'), ("rdquo", '”'), ("lsquo", '‘'), ("rsquo", '’'), ("quot", '"'), ("apos", '\''), ("amp", '&'),
        ("lt", '<'), ("gt", '>'), ("middot", '·'), ("bull", '•'), ("hellip", '…'), ("mdash", '—'), ("ndash", '–'),
        ("times", '×'), ("divide", '÷'), ("permil", '‰'), ("deg", '°'), ("laquo", '«'), ("raquo", '»'), ("copy", '©'),
        ("reg", '®'), ("sup2", '²'), ("frac12", '½'), ("alpha", 'α'), ("rarr", '→'),
    ];

    internal override string Triggers => "&;";

    internal override bool TryRepair(in CleaningContext context, int index, out Edit edit)
    {
        edit = default;
        bool whole = context.Text[index] == '&';
        int start = whole ? index : StartOfRemains(context.Text, index, context.Floor);
        if (start < 0 || !TryRead(context.Text, whole ? start + 1 : start, whole, out int end, out char character))
        {
            return false;
        }

        edit = new Edit(start, end, Replacement(context, start, end, character), RepairKind.Entity, true);
        return true;
    }

    /// <summary>
    /// Where an entity that lost its &amp; starts, given the place of its semicolon; -1 where none can. A number or a word in
    /// capitals may stand right before it: “3+2rdquo;
    /// </summary>
    private static int StartOfRemains(ReadOnlySpan<char> text, int semicolon, int floor)
    {
        int start = semicolon;
        while (start > floor && semicolon - start < LongestName && (char.IsAsciiLetterOrDigit(text[start - 1]) || text[start - 1] == '#'))
        {
            start--;
        }

        ReadOnlySpan<char> run = text[start..semicolon];
        int hash = run.LastIndexOf('#');
        int skipped = hash >= 0 ? hash : run.IndexOfAnyInRange('a', 'z');
        return skipped >= 0 ? start + skipped : -1;
    }

    private static bool TryRead(ReadOnlySpan<char> text, int start, bool whole, out int end, out char character)
    {
        if (whole && text[start..].StartsWith("amp;", StringComparison.Ordinal) && TryRead(text, start + 4, false, out end, out character))
        {
            return true;
        }

        return start < text.Length && text[start] == '#'
            ? TryReadNumber(text, start + 1, out end, out character)
            : TryReadName(text, start, whole, out end, out character);
    }

    private static bool TryReadName(ReadOnlySpan<char> text, int start, bool whole, out int end, out char character)
    {
        foreach ((string name, char meant) in Named)
        {
            end = start + name.Length;
            if (text[start..].StartsWith(name, StringComparison.Ordinal) && EndsHere(text, ref end, whole && name is "nbsp" or "quot"))
            {
                character = meant;
                return true;
            }
        }

        end = start;
        character = default;
        return false;
    }

    private static bool EndsHere(ReadOnlySpan<char> text, ref int end, bool mayLackSemicolon)
    {
        if (end < text.Length && text[end] == ';')
        {
            end++;
            return true;
        }

        return mayLackSemicolon && (end == text.Length || !char.IsAsciiLetterOrDigit(text[end]));
    }

    private static bool TryReadNumber(ReadOnlySpan<char> text, int start, out int end, out char character)
    {
        bool hexadecimal = start < text.Length && text[start] is 'x' or 'X';
        int digits = hexadecimal ? start + 1 : start;
        end = digits;
        while (end < text.Length && end - digits < LongestName && char.IsAsciiHexDigit(text[end]))
        {
            end++;
        }

        character = default;
        NumberStyles style = hexadecimal ? NumberStyles.AllowHexSpecifier : NumberStyles.None;
        if (end >= text.Length || text[end] != ';'
            || !int.TryParse(text[digits..end], style, CultureInfo.InvariantCulture, out int code) || code is < 0x20 or > 0xFFFF || char.IsSurrogate((char)code))
        {
            return false;
        }

        end++;
        character = (char)code;
        return true;
    }

    private static string Replacement(in CleaningContext context, int start, int end, char character)
    {
        if (Characters.IsBlank(character))
        {
            return context.IsLineStart(start) || context.IsLineEnd(end) ? "" : " ";
        }

        if (character is '\u200C' or '\u200D' or '\u200B' or '\uFEFF')
        {
            return "";
        }

        return character == '"' && ClosesQuotation(context.Text, start) ? "”" : character.ToString();
    }

    private static bool ClosesQuotation(ReadOnlySpan<char> text, int index)
    {
        ReadOnlySpan<char> before = text[Math.Max(0, index - LongestQuote)..index];
        int opening = before.LastIndexOf('“');
        return opening >= 0 && !before[opening..].Contains('”') && before[opening..].IndexOfAny('\n', '\r') < 0;
    }
}
