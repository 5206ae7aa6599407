using System.Collections.Immutable;
using WorkPlan.Core.Cleaning;
using WorkPlan.Core.Text;

namespace WorkPlan.Analysis.Segmentation;

/// <summary>
/// Cuts Chinese texts into words: jieba's words, token for token, in accurate mode with or without its model, and in search
/// mode.
/// </summary>
public sealed class WordSegmenter : IWordSegmenter, ITokenCounter
{
    private readonly WordTable table = WordTable.Embedded;
    private readonly WordSegmenterOptions options;

    /// <summary>A segmenter with the default options.</summary>
    public WordSegmenter()
        : this(WordSegmenterOptions.Default)
    {
    }

    private WordSegmenter(WordSegmenterOptions options) => this.options = options;

    /// <summary>A segmenter with the given options.</summary>
    public static WordSegmenter Create(WordSegmenterOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        return new WordSegmenter(options);
    }

    /// <inheritdoc/>
    public void Segment(ReadOnlySpan<char> text, WordBuffer words)
    {
        ArgumentNullException.ThrowIfNull(words);
        TextCutter cutter = new(table, options.UnknownWords, words);
        cutter.Cut(text, 0);
        cutter.Dispose();
    }

    /// <summary>The number of words of a text.</summary>
    public int CountTokens(ReadOnlySpan<char> text)
    {
        using WordBuffer words = new();
        Segment(text, words);
        return words.Count;
    }
}
