using System.Buffers;

namespace WorkPlan.Analysis.Phrases.Shapes;

/// <summary>Finds phrases by shape in a clean text: quoted names and slogans, names of programmes, sums such as 3+2.</summary>
/// <remarks>In the order of the text; none shares characters with another. Time is linear in the length of the text.</remarks>
internal static class ShapeReader
{
    /// <summary>A longer stretch is a quotation, not a phrase; also keeps a text full of opening marks linear.</summary>
    private const int LongestQuotation = 40;

    private const char Plus = '+';

    /// <summary>The characters by which a shape shows: a mark that opens, a plus sign, the first of a head.</summary>
    private static readonly SearchValues<char> Triggers =
        SearchValues.Create([Plus, .. QuotationMarks.Opening, .. NameWords.Heads.Select(head => head.Text[0]).Distinct()]);

    /// <summary>The phrases in the order of the text.</summary>
    internal static List<ShapePhrase> Read(string text)
    {
        List<ShapePhrase> phrases = [];
        int position = 0;
        while (position < text.Length)
        {
            int ahead = text.AsSpan(position).IndexOfAny(Triggers);
            if (ahead < 0)
            {
                break;
            }

            position += ahead;
            bool isPhrase = TryRead(text, position, out ShapePhrase phrase)
                && (phrases.Count == 0 || phrases[^1].Span.End <= phrase.Span.Start);
            if (isPhrase)
            {
                phrases.Add(phrase);
            }

            position = isPhrase ? phrase.Span.End : position + 1;
        }

        return phrases;
    }

    private static bool TryRead(string text, int position, out ShapePhrase phrase)
    {
        char trigger = text[position];
        if (trigger == Plus)
        {
            return PlusFormula.TryRead(text, position, out phrase);
        }

        if (QuotationMarks.IsOpening(trigger))
        {
            return QuotedPhrase.TryRead(text, position + 1, EndOfQuotation(text, position + 1), out phrase);
        }

        foreach (NameHead head in NameWords.Heads)
        {
            if (text.AsSpan(position).StartsWith(head.Text, StringComparison.Ordinal))
            {
                return HeadedName.TryRead(text, position, head, out phrase);
            }
        }

        phrase = default;
        return false;
    }

    /// <summary>The place of the mark that closes what the mark in front opened; -1 where none does nearby.</summary>
    private static int EndOfQuotation(string text, int start)
    {
        ReadOnlySpan<char> nearby = text.AsSpan(start, Math.Min(LongestQuotation + 1, text.Length - start));
        int length = nearby.IndexOf(QuotationMarks.ClosingOf(text[start - 1]));
        return length < 0 ? -1 : start + length;
    }
}
