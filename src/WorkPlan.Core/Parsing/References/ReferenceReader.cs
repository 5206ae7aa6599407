using System.Buffers;
using System.Collections.Immutable;
using WorkPlan.Core.Cleaning;
using WorkPlan.Core.Parsing.Metadata;
using WorkPlan.Core.Text;

namespace WorkPlan.Core.Parsing.References;

/// <summary>Reads the documents cited in 《》, each occurrence once; a title inside a title belongs to the outer one.</summary>
/// <remarks>Looks at most <see cref="TitleBrackets.LongestTitle"/> characters ahead of each opening bracket, so time is linear.</remarks>
internal static class ReferenceReader
{
    private const int LongestNote = 40;

    private static readonly SearchValues<char> Openings = SearchValues.Create(TitleBrackets.Openings);

    /// <summary>Adds the citations that open in <paramref name="span"/>, in order; one that is not closed in it ends where its words stop to be a title.</summary>
    internal static void Read(string text, TextSpan span, PositionMap map, ImmutableArray<Reference>.Builder references)
    {
        for (int position = span.Start; position < span.End;)
        {
            int offset = text.AsSpan(position, span.End - position).IndexOfAny(Openings);
            if (offset < 0)
            {
                return;
            }

            int open = position + offset;
            (int titleEnd, int citationEnd) = FindEnd(text, open, span.End);
            string title = TitleBrackets.Join(text.AsSpan(open + 1, titleEnd - open - 1));
            if (title.Length > 0)
            {
                TextSpan place = map.ToSource(TextSpan.FromBounds(open, citationEnd));
                references.Add(new Reference(title, ReadNumber(text, citationEnd), place));
            }

            position = Math.Max(citationEnd, open + 1);
        }
    }

    private static (int TitleEnd, int CitationEnd) FindEnd(string text, int open, int limit)
    {
        if (TitleBrackets.TryFindClosing(text, open, out int closing) && closing < limit)
        {
            return (closing, closing + 1);
        }

        int end = Math.Min(UnclosedTitle.FindEnd(text, open + 1), limit);
        return (end, end);
    }

    /// <summary>The 文号 right behind a title, in brackets of its own or, where it starts at once, without.</summary>
    private static string? ReadNumber(string text, int end)
    {
        while (end < text.Length && Characters.IsBlank(text[end]))
        {
            end++;
        }

        ReadOnlySpan<char> rest = text.AsSpan(end, Math.Min(text.Length - end, LongestNote));
        if (rest.Length > 0 && Characters.IsOpening(rest[0]) && rest[0] != '《')
        {
            rest = rest[1..];
            return DocumentNumberReader.TryReadAtStart(rest, out _, out string number) ? number : ReadOrderNumber(rest);
        }

        return DocumentNumberReader.TryReadAtStart(rest, out _, out string bare) ? bare : null;
    }

    /// <summary>The number of an order, 教育部令第39号, which has no year.</summary>
    private static string? ReadOrderNumber(ReadOnlySpan<char> note)
    {
        int mark = note.IndexOf('号');
        int order = note.IndexOf("令第", StringComparison.Ordinal);
        return order > 0 && mark > order + 2 && note[..mark].IndexOfAny('，', '、', '）') < 0 ? note[..(mark + 1)].ToString() : null;
    }
}
