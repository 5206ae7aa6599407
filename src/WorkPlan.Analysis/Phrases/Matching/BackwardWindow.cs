using System.Buffers;

namespace WorkPlan.Analysis.Phrases.Matching;

/// <summary>The longest literal at each position of a stretch of a text, read from its end by a <see cref="BackwardAutomaton"/>.</summary>
/// <remarks>The stretch is at least as long as the longest literal, so that what must be read behind it costs no more than it does.</remarks>
internal sealed class BackwardWindow : IDisposable
{
    private const int SmallestLength = 4096;

    private readonly BackwardAutomaton automaton;
    private readonly int overhang;
    private int[] longest = [];
    private int start;
    private int length;

    internal BackwardWindow(LiteralMatcher matcher)
    {
        automaton = matcher.Automaton;
        overhang = matcher.LongestLength - 1;
    }

    /// <summary>The longest literal at a position of a text, which must be the same one each time; -1 where there is none.</summary>
    internal int Longest(ReadOnlySpan<char> text, int position)
    {
        if ((uint)(position - start) >= (uint)length)
        {
            Read(text, position);
        }

        return longest[position - start];
    }

    /// <summary>Gives the buffer back.</summary>
    public void Dispose()
    {
        if (longest.Length > 0)
        {
            ArrayPool<int>.Shared.Return(longest);
            longest = [];
            length = 0;
        }
    }

    private void Read(ReadOnlySpan<char> text, int position)
    {
        int wanted = Math.Min(Math.Max(SmallestLength, overhang), text.Length - position);
        if (longest.Length < wanted)
        {
            Dispose();
            longest = ArrayPool<int>.Shared.Rent(wanted);
        }

        start = position;
        length = wanted;

        int state = BackwardAutomaton.Start;
        for (int index = (int)Math.Min(text.Length, (long)start + length + overhang) - 1; index >= start; index--)
        {
            state = automaton.Next(state, text[index]);
            if (index - start < length)
            {
                longest[index - start] = automaton.LongestAt(state);
            }
        }
    }
}
