using System.Numerics;

namespace WorkPlan.Analysis.Phrases.Matching;

/// <summary>The hits of a matcher in a text, in order: to be enumerated once, with <c>foreach</c>.</summary>
internal ref struct LiteralHits
{
    private const int BlockLength = PairFilter.BlockLength;

    /// <summary>Walks up to this depth are not counted: they cost a constant a position anyway.</summary>
    private const int ShallowWalk = 32;

    /// <summary>How many steps of deep walks each block of the text pays for.</summary>
    private const int StepsPerBlock = 16 * BlockLength;

    private readonly LiteralMatcher matcher;
    private readonly ReadOnlySpan<char> text;
    private readonly MatchKind kind;

    /// <summary>Where the 64 positions begin that <see cref="candidates"/> has a bit for.</summary>
    private int block;

    /// <summary>The positions of the block where a literal may start and that are still to be looked at, the first one in the lowest bit.</summary>
    private ulong candidates;

    /// <summary>Where the next block begins.</summary>
    private int next;

    /// <summary>The next literal at the start of the current hit; -1 where there is none.</summary>
    private int following = -1;

    private long stepsLeft = StepsPerBlock;
    private BackwardWindow? window;

    internal LiteralHits(LiteralMatcher matcher, ReadOnlySpan<char> text, MatchKind kind)
    {
        this.matcher = matcher;
        this.text = text;
        this.kind = kind;
    }

    public LiteralHit Current { get; private set; }

    public readonly LiteralHits GetEnumerator() => this;

    /// <summary>Goes to the next hit.</summary>
    public bool MoveNext()
    {
        if (following >= 0)
        {
            Report(Current.Start, matcher.LengthOf(following), following);
            return true;
        }

        return window is null ? MoveByCandidates() : MoveByWindow();
    }

    /// <summary>Lets the search go on at a position, before or behind the current hit, as if it had begun there.</summary>
    public void ContinueAt(int position)
    {
        candidates = 0;
        following = -1;
        next = position;
    }

    /// <summary>Gives back what the search of a hostile text has borrowed.</summary>
    public void Dispose()
    {
        window?.Dispose();
        window = null;
    }

    private bool MoveByCandidates()
    {
        LiteralTrie trie = matcher.Trie;
        while (true)
        {
            while (candidates != 0)
            {
                int start = block + BitOperations.TrailingZeroCount(candidates);
                candidates &= candidates - 1;
                int id = trie.Longest(text[start..], out int length, out int steps);
                if (steps > ShallowWalk && (stepsLeft -= steps) < 0)
                {
                    ContinueAt(start);
                    window = new BackwardWindow(matcher);
                    return MoveByWindow();
                }

                if (id >= 0)
                {
                    Report(start, length, id);
                    return true;
                }
            }

            if (next >= text.Length)
            {
                return false;
            }

            block = next;
            candidates = matcher.Filter.Candidates(text[block..]);
            next = block + Math.Min(BlockLength, text.Length - block);
            stepsLeft += StepsPerBlock;
        }
    }

    private bool MoveByWindow()
    {
        while (next < text.Length)
        {
            int start = next++;
            int id = window!.Longest(text, start);
            if (id >= 0)
            {
                Report(start, matcher.LengthOf(id), id);
                return true;
            }
        }

        return false;
    }

    private void Report(int start, int length, int id)
    {
        Current = new LiteralHit(start, length, id);
        if (kind == MatchKind.Overlapping)
        {
            following = matcher.Trie.Following(id);
        }
        else
        {
            SkipTo(start + length);
        }
    }

    private void SkipTo(int end)
    {
        int offset = end - block;
        candidates = offset < BlockLength ? candidates >> offset << offset : 0;
        next = Math.Max(next, end);
    }
}
