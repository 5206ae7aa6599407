using System.Collections.Immutable;
using WorkPlan.Core.Cleaning;
using WorkPlan.Core.Text;

namespace WorkPlan.Analysis.Segmentation;

/// <summary>
/// Cuts Chinese texts into words: jieba's words, token for token, in accurate mode with or without its hidden Markov model, and
/// in search mode.
/// </summary>
/// <remarks>
/// <para>Immutable, so one segmenter serves all threads; each thread brings a <see cref="WordBuffer"/> of its own. The time is linear in
/// the length of the text. The dictionary is unpacked when the first segmenter is made and shared by all.</para>
/// <para>User words are never lost and never break each other: going from left to right, the longest user word that begins at a
/// place is taken whole, and the search goes on behind it. What stands before, between and behind them is cut as if each stretch were a text
/// of its own, so that a user word changes nothing but where it stands.
/// <code>
/// user words 集团校, 教育集团    教育集团校长  →  教育集团 / 校长     (集团校 begins inside 教育集团)
/// user word  AI                  MAIN          →  M / AI / N          (a user word is found inside others)
/// </code>
/// Spans to keep whole, such as policy phrases that were matched before, go before user words: a user word that reaches
/// into such a span is not found.</para>
/// <para>The algorithm and the dictionary are those of jieba 0.42.1 (https://github.com/fxsjy/jieba), the code is not.</para>
/// </remarks>
public sealed class WordSegmenter : IWordSegmenter, ITokenCounter
{
    private readonly WordTable table = WordTable.Embedded;
    private readonly WordSegmenterOptions options;
    private readonly UserWordFinder? userWords;

    /// <summary>A segmenter with the default options.</summary>
    public WordSegmenter()
        : this(WordSegmenterOptions.Default)
    {
    }

    private WordSegmenter(WordSegmenterOptions options)
    {
        this.options = options;
        userWords = options.UserWords.IsDefaultOrEmpty ? null : new UserWordFinder(options.UserWords, table);
    }

    /// <summary>A segmenter with the given options.</summary>
    /// <exception cref="ArgumentException">A user word is empty.</exception>
    /// <exception cref="ArgumentOutOfRangeException">An option has a value that is not defined.</exception>
    public static WordSegmenter Create(WordSegmenterOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        ArgumentOutOfRangeException.ThrowIfGreaterThan((uint)options.UnknownWords, (uint)UnknownWords.None, nameof(options));
        ArgumentOutOfRangeException.ThrowIfGreaterThan((uint)options.Mode, (uint)SegmentationMode.Search, nameof(options));
        if (!options.UserWords.IsDefault && options.UserWords.Any(word => string.IsNullOrEmpty(word.Text)))
        {
            throw new ArgumentException("A user word is empty.", nameof(options));
        }

        return new WordSegmenter(options);
    }

    /// <summary>The words of a text, in its order; none of an empty one.</summary>
    public ImmutableArray<Word> Segment(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        using WordBuffer words = new();
        Segment(text, words);
        return [.. words.AsSpan()];
    }

    /// <inheritdoc/>
    /// <remarks>In <see cref="SegmentationMode.Search"/> the words overlap: those inside a longer one stand before it.</remarks>
    public void Segment(ReadOnlySpan<char> text, WordBuffer words) => Segment(text, [], words);

    /// <summary>Adds the words of a text to <paramref name="words"/>, each of the given spans as one word.</summary>
    /// <param name="text">The text.</param>
    /// <param name="keepWhole">Spans of the text, sorted, none overlapping another; an empty one keeps nothing.</param>
    /// <param name="words">Takes the words.</param>
    /// <exception cref="ArgumentException">The spans are not sorted, overlap, or reach past the end of the text.</exception>
    public void Segment(ReadOnlySpan<char> text, ReadOnlySpan<TextSpan> keepWhole, WordBuffer words)
    {
        ArgumentNullException.ThrowIfNull(words);
        CheckSorted(keepWhole, text.Length);
        if (options.Mode == SegmentationMode.Accurate)
        {
            Cut(text, keepWhole, words);
            return;
        }

        using WordBuffer whole = new();
        Cut(text, keepWhole, whole);
        SearchCut.Expand(table, text, whole.AsSpan(), words);
    }

    /// <summary>Adds the words of a repaired text to <paramref name="words"/>, each at its place in the source.</summary>
    /// <remarks>
    /// A word that a repair made or changed lies where the repaired characters do. So two words that were made of the same source
    /// characters have the same place, and source characters that were taken out belong to no word or to the one around them.
    /// </remarks>
    public void Segment(CleanText text, WordBuffer words) => Segment(text, [], words);

    /// <summary>Adds the words of a repaired text to <paramref name="words"/>, each at its place in the source, each of the given spans as one word.</summary>
    /// <param name="text">The repaired text.</param>
    /// <param name="keepWhole">Spans of the repaired text, not of the source: sorted, none overlapping another.</param>
    /// <param name="words">Takes the words.</param>
    /// <exception cref="ArgumentException">The spans are not sorted, overlap, or reach past the end of the text.</exception>
    public void Segment(CleanText text, ReadOnlySpan<TextSpan> keepWhole, WordBuffer words)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(words);
        int known = words.Count;
        Segment(text.Text, keepWhole, words);
        PositionMapCursor places = new(text.Map);
        foreach (ref Word word in words.From(known))
        {
            word = word with { Span = places.ToSource(word.Span) };
        }
    }

    /// <summary>The number of words of a text; 0 for an empty one.</summary>
    public int CountTokens(ReadOnlySpan<char> text)
    {
        using WordBuffer words = new();
        Segment(text, words);
        return words.Count;
    }

    private static void CheckSorted(ReadOnlySpan<TextSpan> spans, int length)
    {
        int end = 0;
        foreach (TextSpan span in spans)
        {
            if (span.Start < end || span.End > length)
            {
                throw new ArgumentException($"The span {span} reaches past the text, or back behind one that stands before it.", nameof(spans));
            }

            end = span.End;
        }
    }

    private void Cut(ReadOnlySpan<char> text, ReadOnlySpan<TextSpan> keepWhole, WordBuffer words)
    {
        TextCutter cutter = new(table, options.UnknownWords, words);
        int from = 0;
        foreach (TextSpan span in keepWhole)
        {
            if (!span.IsEmpty)
            {
                CutStretch(ref cutter, text[from..span.Start], from, words);
                words.Add(new Word(span, table.PartOfSpeechOf(text.Slice(span.Start, span.Length))));
                from = span.End;
            }
        }

        CutStretch(ref cutter, text[from..], from, words);
    }

    /// <summary>Cuts a stretch of a text that begins at <paramref name="offset"/>, around the user's words.</summary>
    private void CutStretch(ref TextCutter cutter, ReadOnlySpan<char> stretch, int offset, WordBuffer words)
    {
        int from = 0;
        while (userWords is not null && userWords.TryFindNext(stretch, from, out Word word))
        {
            cutter.Cut(stretch[from..word.Span.Start], offset + from);
            words.Add(word with { Span = new TextSpan(offset + word.Span.Start, word.Span.Length) });
            from = word.Span.End;
        }

        cutter.Cut(stretch[from..], offset + from);
    }
}
