using System.Collections.Immutable;
using WorkPlan.Analysis.Phrases;
using WorkPlan.Analysis.Phrases.Folding;
using WorkPlan.Core.Cleaning;
using WorkPlan.Core.Text;

namespace WorkPlan.Analysis.Reuse.Clauses;

/// <summary>Cuts a plan's text into clauses, folds them and keeps their fingerprints.</summary>
/// <remarks>
/// What stands between two marks of ，；：。！？ is a piece. Pieces shorter than <see cref="ShortestClause"/> join the next one of their
/// sentence, at its end the one before, so that a clause says something and where it is cut depends on its own sentence only. Long pieces are
/// cut at 、. Folding leaves letters, ideographs and digits, small and narrow; cited titles (《…》), brackets with a document number or units, and
/// list marks are passed over.
/// </remarks>
internal sealed class ClauseCutter(PlanAnalysis analysis)
{
    /// <summary>In folded characters; a sentence that is shorter has no clause.</summary>
    internal const int ShortestClause = 8;

    /// <summary>In folded characters; what goes on without a mark is cut there.</summary>
    internal const int LongestClause = 60;

    /// <summary>From how many folded characters on a piece is cut at 、 too.</summary>
    private const int LongPiece = 32;

    /// <summary>How many characters of a clause it is looked up by when its other end was changed.</summary>
    private const int Edge = 6;

    /// <summary>From how many characters on a clause is looked up by its edges; shorter ones that were changed are found beside others only.</summary>
    private const int ShortestWithEdges = 14;

    /// <summary>A clause with fewer characters of its own says nothing but set phrases.</summary>
    private const int FewestOthers = 4;

    private readonly string text = analysis.Plan.CleanText.Text;
    private readonly ImmutableArray<PhraseMatch> phrases = analysis.Phrases;
    private readonly char[] folded = new char[2 * LongestClause];
    private readonly bool[] isPhrase = new bool[2 * LongestClause];
    private PositionMapCursor places = new(analysis.Plan.CleanText.Map);
    private int nextPhrase;
    private TextSpan phrase;

    /// <summary>The folded characters at hand: those of a clause that is held back, as it may be joined by a short end, then those of the piece.</summary>
    private int count;
    private int held;
    private TextSpan heldSpan;
    private TextSpan piece;

    /// <summary>The clauses, in the order of the source.</summary>
    internal List<ReuseClause> Clauses { get; } = [];

    /// <summary>Cuts one paragraph; paragraphs must come in the order of the text.</summary>
    internal void Cut(TextSpan paragraph)
    {
        for (int at = paragraph.Start; at < paragraph.End;)
        {
            ReadOnlySpan<char> rest = text.AsSpan(at, paragraph.End - at);
            int passed = count == held ? ListMarks.Match(rest) + PassedText.MatchAnswerable(rest) : 0;
            passed = passed > 0 ? passed : PassedText.Match(rest);
            if (passed == 0)
            {
                Take(at);
            }

            at += Math.Max(1, passed);
        }

        EndSentence();
    }

    private void Take(int at)
    {
        char character = text[at];
        char one = CharacterFolding.Fold(character);
        if (char.IsLetterOrDigit(one))
        {
            Add(one, at);
        }
        else if (Characters.IsSentenceEnd(character) || LineBreaks.IsLineBreak(character))
        {
            EndSentence();
        }
        else if (character == '、' ? count - held >= LongPiece : Characters.IsPause(character) && !IsInNumber(at))
        {
            EndPiece();
        }
    }

    private bool IsInNumber(int at) =>
        at > 0 && at + 1 < text.Length && Characters.IsDigit(text[at - 1]) && Characters.IsDigit(text[at + 1]);

    private void Add(char one, int at)
    {
        if (count - held == LongestClause)
        {
            EndPiece();
        }

        piece = TextSpan.FromBounds(count == held ? at : piece.Start, at + 1);
        folded[count] = one;
        isPhrase[count++] = IsInPhrase(at);
    }

    private bool IsInPhrase(int at)
    {
        while (phrase.End <= at && nextPhrase < phrases.Length)
        {
            PhraseMatch match = phrases[nextPhrase++];
            phrase = match.Origin == PhraseOrigin.Lexicon ? analysis.Plan.CleanText.Map.ToClean(match.Span) : phrase;
        }

        return phrase.Contains(at);
    }

    private void EndPiece()
    {
        if (count - held < ShortestClause)
        {
            return;
        }

        if (held > 0)
        {
            Emit(held, heldSpan);
        }

        (held, heldSpan) = (count, piece);
    }

    private void EndSentence()
    {
        EndPiece();
        if (held > 0)
        {
            Emit(count, count > held ? TextSpan.FromBounds(heldSpan.Start, piece.End) : heldSpan);
        }

        (count, held) = (0, 0);
    }

    /// <summary>Keeps the first characters as a clause and forgets them.</summary>
    private void Emit(int length, TextSpan span)
    {
        ReadOnlySpan<char> clause = folded.AsSpan(0, length);
        TextSpan place = places.ToSource(span);
        bool hasEdges = length >= ShortestWithEdges;
        Clauses.Add(new ReuseClause(
            place.Start,
            (ushort)Math.Min(place.Length, ushort.MaxValue),
            ClauseHash.Of(clause),
            hasEdges ? ClauseHash.Of(clause[..Edge]) : 0,
            hasEdges ? ClauseHash.Of(clause[^Edge..]) : 0,
            ClauseSketch.Of(clause),
            (byte)length,
            SetWords.CountOthers(clause, isPhrase.AsSpan(0, length)) < FewestOthers));
        folded.AsSpan(length, count - length).CopyTo(folded);
        isPhrase.AsSpan(length, count - length).CopyTo(isPhrase);
        (count, held) = (count - length, 0);
    }
}
