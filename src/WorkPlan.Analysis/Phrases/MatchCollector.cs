using System.Collections.Immutable;
using System.Runtime.InteropServices;
using WorkPlan.Analysis.Phrases.Shapes;
using WorkPlan.Core.Cleaning;
using WorkPlan.Core.Text;

namespace WorkPlan.Analysis.Phrases;

/// <summary>Brings the hits of a lexicon and the phrases by shape into one list, in the order of the text.</summary>
/// <remarks>
/// Where they share characters, the longer one is kept, and of two equally long ones the lexicon's: 立德树人 inside a longer quoted slogan
/// is part of that slogan. But a quoted list one of whose parts the lexicon has (“校企合作、岗课融通”) is a list of phrases, not one. Where
/// matches may overlap, all are kept but a shape that says what the lexicon says.
/// </remarks>
internal sealed class MatchCollector(CleanText text, MatchKind kind)
{
    /// <summary>A shorter part of a list is a word rather than a phrase.</summary>
    private const int ShortestPart = 4;

    private readonly List<PhraseHit> hits = [];
    private readonly List<ShapePhrase> shapes = [];

    /// <summary>Merges the hits, in their order, with the phrases by shape, in theirs.</summary>
    internal ImmutableArray<PhraseMatch> Merge(PhraseHits found, List<ShapePhrase> candidates)
    {
        foreach (PhraseHit hit in found)
        {
            hits.Add(hit);
        }

        int first = 0;
        foreach (ShapePhrase shape in candidates)
        {
            while (first < hits.Count && hits[first].Span.End <= shape.Span.Start)
            {
                first++;
            }

            Settle(shape, HitsAround(shape.Span, first));
        }

        return ToMatches();
    }

    private ReadOnlySpan<PhraseHit> HitsAround(TextSpan span, int first)
    {
        int end = first;
        while (end < hits.Count && hits[end].Span.Start < span.End)
        {
            end++;
        }

        return CollectionsMarshal.AsSpan(hits)[first..end];
    }

    /// <summary>Keeps a phrase by shape, or the parts of a list, unless the lexicon says as much.</summary>
    private void Settle(ShapePhrase shape, ReadOnlySpan<PhraseHit> around)
    {
        if (around.IsEmpty)
        {
            shapes.Add(shape);
            return;
        }

        List<TextSpan> parts = PartsOf(shape.Span);
        if (parts.Count == 1 || !HoldsAny(around, parts))
        {
            if (!IsBeaten(shape.Span, around))
            {
                shapes.Add(shape);
            }

            return;
        }

        foreach (TextSpan part in parts)
        {
            if (part.Length >= ShortestPart && !IsBeaten(part, around))
            {
                shapes.Add(new ShapePhrase(text.Text.Substring(part.Start, part.Length), part));
            }
        }
    }

    /// <summary>The parts of a list, between its separators.</summary>
    private List<TextSpan> PartsOf(TextSpan list)
    {
        List<TextSpan> parts = [];
        int start = list.Start;
        for (int i = list.Start; i <= list.End; i++)
        {
            if (i == list.End || text.Text[i] is '、' or '，' or ',')
            {
                parts.Add(TextSpan.FromBounds(start, i));
                start = i + 1;
            }
        }

        return parts;
    }

    private static bool HoldsAny(ReadOnlySpan<PhraseHit> around, List<TextSpan> parts)
    {
        foreach (PhraseHit hit in around)
        {
            if (parts.Contains(hit.Span))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsBeaten(TextSpan span, ReadOnlySpan<PhraseHit> around)
    {
        foreach (PhraseHit hit in around)
        {
            if (hit.Span.OverlapsWith(span) && hit.Span.Length >= span.Length)
            {
                return true;
            }
        }

        return false;
    }

    private ImmutableArray<PhraseMatch> ToMatches()
    {
        ImmutableArray<PhraseMatch>.Builder matches = ImmutableArray.CreateBuilder<PhraseMatch>(hits.Count + shapes.Count);
        int next = 0;
        foreach (PhraseHit hit in hits)
        {
            while (next < shapes.Count && Precedes(shapes[next].Span, hit.Span))
            {
                matches.Add(Make(shapes[next].Name, shapes[next].Span, null));
                next++;
            }

            if (kind == MatchKind.Overlapping || !IsTaken(hit.Span, next))
            {
                matches.Add(Make(hit.Phrase.Canonical, hit.Span, hit.Phrase));
            }
        }

        foreach (ShapePhrase shape in CollectionsMarshal.AsSpan(shapes)[next..])
        {
            matches.Add(Make(shape.Name, shape.Span, null));
        }

        return matches.ToImmutable();
    }

    private static bool Precedes(TextSpan shape, TextSpan hit) =>
        shape.Start < hit.Start || (shape.Start == hit.Start && shape.Length > hit.Length);

    /// <summary>Whether the shape in front of a hit, or the one behind its start, takes its characters.</summary>
    private bool IsTaken(TextSpan hit, int next) =>
        (next > 0 && shapes[next - 1].Span.OverlapsWith(hit)) || (next < shapes.Count && shapes[next].Span.OverlapsWith(hit));

    private PhraseMatch Make(string canonical, TextSpan span, PolicyPhrase? phrase)
    {
        ReadOnlySpan<char> printed = text.Text.AsSpan(span.Start, span.Length);
        return new PhraseMatch(canonical, printed.SequenceEqual(canonical) ? canonical : printed.ToString(), text.Map.ToSource(span), phrase);
    }
}
