using WorkPlan.Analysis.Phrases.Folding;
using WorkPlan.Analysis.Phrases.Matching;
using WorkPlan.Core.Text;

namespace WorkPlan.Analysis.Phrases;

/// <summary>A lexicon's phrases in a text, found one after the other as <c>foreach</c> asks for them, without allocating.</summary>
/// <remarks>In the order of the text; of overlapping matches that start together the longest first.</remarks>
public readonly ref struct PhraseHits
{
    private readonly PhraseMatcher matcher;
    private readonly ReadOnlySpan<char> text;

    internal PhraseHits(PhraseMatcher matcher, ReadOnlySpan<char> text)
    {
        this.matcher = matcher;
        this.text = text;
    }

    /// <summary>Starts a search of its own, which borrows memory until it is disposed of; <c>foreach</c> does that by itself.</summary>
    public Enumerator GetEnumerator() => new(matcher, text);

    /// <summary>One search through the text; not to be copied.</summary>
    public ref struct Enumerator : IDisposable
    {
        private readonly PhraseMatcher matcher;
        private readonly ReadOnlySpan<char> text;
        private readonly ReadOnlySpan<char> characters;
        private FoldedText folded;
        private LiteralHits hits;

        internal Enumerator(PhraseMatcher matcher, ReadOnlySpan<char> text)
        {
            this.matcher = matcher;
            this.text = text;
            folded = new FoldedText(text);
            characters = folded.Characters;
            hits = matcher.Literals.Matches(characters, matcher.Kind);
        }

        /// <summary>The match at which the enumeration stands.</summary>
        public PhraseHit Current { get; private set; }

        /// <summary>Goes to the next match.</summary>
        /// <returns>Whether there is one.</returns>
        public bool MoveNext()
        {
            while (hits.MoveNext())
            {
                LiteralHit hit = hits.Current;
                if (matcher.Accepts(hit, characters) || TryShorten(ref hit))
                {
                    Current = new PhraseHit(matcher.PhraseOf(hit), SpanOf(hit));
                    return true;
                }
            }

            return false;
        }

        /// <summary>Gives pooled memory back.</summary>
        public void Dispose()
        {
            hits.Dispose();
            folded.Dispose();
        }

        /// <summary>
        /// Where the longest of the leftmost is turned down, takes a shorter one with the same start, and lets the search go on behind it; where there is
        /// none, behind the start. Overlapping matches come one by one anyway.
        /// </summary>
        private bool TryShorten(ref LiteralHit hit)
        {
            if (matcher.Kind == MatchKind.Overlapping)
            {
                return false;
            }

            for (int id = matcher.Literals.Following(hit.Id); id >= 0; id = matcher.Literals.Following(id))
            {
                LiteralHit shorter = new(hit.Start, matcher.Literals.LengthOf(id), id);
                if (matcher.Accepts(shorter, characters))
                {
                    hit = shorter;
                    hits.ContinueAt(hit.Start + hit.Length);
                    return true;
                }
            }

            hits.ContinueAt(hit.Start + 1);
            return false;
        }

        /// <summary>The place in the text, with a quotation mark in front that is closed within: “五育”并举.</summary>
        private TextSpan SpanOf(LiteralHit hit)
        {
            TextSpan span = folded.ToText(hit.Start, hit.Length);
            return span.Length > hit.Length && IsOpenedInFront(span) ? TextSpan.FromBounds(span.Start - 1, span.End) : span;
        }

        /// <summary>Whether a quotation mark in front of a span is closed in it.</summary>
        private readonly bool IsOpenedInFront(TextSpan span)
        {
            if (span.Start == 0 || !QuotationMarks.IsOpening(text[span.Start - 1]))
            {
                return false;
            }

            char opening = text[span.Start - 1];
            ReadOnlySpan<char> within = text.Slice(span.Start, span.Length);
            return within.Count(QuotationMarks.ClosingOf(opening)) > within.Count(opening);
        }
    }
}
