namespace WorkPlan.Analysis.Segmentation;

/// <summary>Cuts texts into words.</summary>
/// <remarks>An implementation gives the same words for the same text whenever it is asked, from any thread.</remarks>
public interface IWordSegmenter
{
    /// <summary>
    /// Adds the words of a text to <paramref name="words"/>, in the order of the text. They tile it: the first begins at 0, each begins where
    /// the one before ends, and the last ends with the text. An empty text has none. Only a segmenter that was asked for words inside
    /// words, as for a search engine's index, gives words that overlap.
    /// </summary>
    /// <exception cref="ArgumentNullException"><paramref name="words"/> is null.</exception>
    void Segment(ReadOnlySpan<char> text, WordBuffer words);
}
