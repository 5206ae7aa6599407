using WorkPlan.Analysis.Segmentation;
using WorkPlan.Core.Text;

namespace WorkPlan.Analysis.Discovery;

/// <summary>Written words one behind the other, without punctuation, blanks, digits or a line's end between them.</summary>
/// <remarks>
/// A gram, some of these words, is known by a hash of its characters, so that it is the same however its words are cut. It comes from the
/// hashes of the stretch's beginnings, as Karp and Rabin do: H(i, j) = P(j) − P(i) · B^(j−i), then mixed.
/// </remarks>
internal sealed class GramStretch
{
    /// <summary>The most characters of a gram.</summary>
    internal const int LongestGram = 32;

    private const ulong Base = 0x9E3779B97F4A7C15;
    private const char LineEnd = '\n';

    private static readonly ulong[] Powers = MakePowers();

    private readonly List<Word> words = [];
    private readonly List<ulong> prefixes = [];
    private int start;

    /// <summary>The text that the words stand in.</summary>
    internal string Text { get; private set; } = "";

    internal int Count => words.Count;

    internal void Clear(string text)
    {
        Text = text;
        words.Clear();
        prefixes.Clear();
    }

    internal void Add(Word word)
    {
        if (words.Count == 0)
        {
            start = word.Span.Start;
            prefixes.Add(0);
        }

        words.Add(word);
        for (int i = word.Span.Start; i < word.Span.End; i++)
        {
            prefixes.Add((prefixes[^1] * Base) + Text[i] + 1);
        }
    }

    internal Word this[int word] => words[word];

    /// <summary>The place of some words.</summary>
    internal TextSpan SpanOf(int first, int count) => TextSpan.FromBounds(words[first].Span.Start, words[first + count - 1].Span.End);

    /// <summary>The hash of some words, of 32 characters at most.</summary>
    internal ulong HashOf(int first, int count)
    {
        TextSpan span = SpanOf(first, count);
        return Mix(prefixes[span.End - start] - (prefixes[span.Start - start] * Powers[span.Length]));
    }

    /// <summary>The character in front of a place, punctuation too, any digit as 0; a line's end at the start of the text.</summary>
    internal char Before(TextSpan span) => span.Start == 0 ? LineEnd : Fold(Text[span.Start - 1]);

    /// <summary>The character behind a place, punctuation too, any digit as 0; a line's end at the end of the text.</summary>
    internal char After(TextSpan span) => span.End == Text.Length ? LineEnd : Fold(Text[span.End]);

    /// <summary>The words that a gram from the first word on may have at most.</summary>
    internal int MostWords(int first, DiscoveryOptions options)
    {
        int count = Math.Min(options.GreatestWords, words.Count - first);
        while (count > 0 && SpanOf(first, count).Length > options.GreatestLength)
        {
            count--;
        }

        return count;
    }

    private static char Fold(char c) => char.IsDigit(c) ? '0' : c is '\r' ? LineEnd : c;

    /// <summary>The finalizer of MurmurHash3 by Austin Appleby, in the public domain.</summary>
    private static ulong Mix(ulong hash)
    {
        hash = (hash ^ (hash >> 33)) * 0xFF51AFD7ED558CCD;
        hash = (hash ^ (hash >> 33)) * 0xC4CEB9FE1A85EC53;
        return hash ^ (hash >> 33);
    }

    private static ulong[] MakePowers()
    {
        ulong[] powers = new ulong[LongestGram + 1];
        powers[0] = 1;
        for (int i = 1; i < powers.Length; i++)
        {
            powers[i] = powers[i - 1] * Base;
        }

        return powers;
    }
}
