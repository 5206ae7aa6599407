using WorkPlan.Analysis.Phrases.Matching;

namespace WorkPlan.Analysis.Phrases.Shapes;

/// <summary>Finds phrases by shape in a clean text: quoted names and slogans, names of programmes, sums such as 3+2. Immutable.</summary>
internal sealed class ShapeReader
{
    /// <summary>A longer stretch is a quotation, not a phrase; also keeps a text full of opening marks linear.</summary>
    private const int LongestQuotation = 40;

    private const string Plus = "+";

    /// <summary>By what a shape shows: the heads first, so that a hit's id is the head's, then a plus sign and the marks that open.</summary>
    private readonly LiteralMatcher signs = new([.. NameWords.Heads.Select(head => head.Text), Plus, .. QuotationMarks.Opening.Select(mark => mark.ToString())]);

    /// <summary>The phrases in the order of the text; none shares characters with another. Time is linear in the length of the text.</summary>
    internal List<ShapePhrase> Read(string text)
    {
        List<ShapePhrase> phrases = [];
        int free = 0;
        foreach (LiteralHit sign in signs.Matches(text, MatchKind.LeftmostLongest))
        {
            if (sign.Start >= free && TryRead(text, sign, out ShapePhrase phrase) && phrase.Span.Start >= free)
            {
                phrases.Add(phrase);
                free = phrase.Span.End;
            }
        }

        return phrases;
    }

    private static bool TryRead(string text, LiteralHit sign, out ShapePhrase phrase)
    {
        if (sign.Id < NameWords.Heads.Length)
        {
            return HeadedName.TryRead(text, sign.Start, NameWords.Heads[sign.Id], out phrase);
        }

        return text[sign.Start] == Plus[0]
            ? PlusFormula.TryRead(text, sign.Start, out phrase)
            : QuotedPhrase.TryRead(text, sign.Start + 1, EndOfQuotation(text, sign.Start + 1), out phrase);
    }

    /// <summary>The place of the mark that closes what the mark in front opened; -1 where none does nearby.</summary>
    private static int EndOfQuotation(string text, int start)
    {
        ReadOnlySpan<char> nearby = text.AsSpan(start, Math.Min(LongestQuotation + 1, text.Length - start));
        int length = nearby.IndexOf(QuotationMarks.ClosingOf(text[start - 1]));
        return length < 0 ? -1 : start + length;
    }
}
