using JiebaNet.Segmenter;
using WorkPlan.Analysis.Segmentation;
using WorkPlan.Core.Text;

namespace WorkPlan.Adapters.JiebaNet;

/// <summary>jieba.NET's accurate mode as a segmenter of WorkPlan. Its words have no part of speech.</summary>
/// <remarks>
/// jieba.NET has one dictionary for the whole process: it is read when the first segmenter is made, and words that any
/// <see cref="JiebaSegmenter"/> adds or deletes are added and deleted here too. As long as none does, one instance may serve many threads.
/// </remarks>
public sealed class JiebaNetSegmenter : IWordSegmenter, ITokenCounter
{
    private readonly JiebaSegmenter segmenter = new();
    private readonly bool usesModel;

    /// <summary>A segmenter with the hidden Markov model for unknown words.</summary>
    /// <exception cref="TypeInitializationException">The folder <c>Resources</c> with the dictionary and the model is not there.</exception>
    public JiebaNetSegmenter()
        : this(UnknownWords.HiddenMarkovModel)
    {
    }

    /// <summary>A segmenter that cuts unknown words as told.</summary>
    /// <exception cref="TypeInitializationException">The folder <c>Resources</c> with the dictionary and the model is not there.</exception>
    public JiebaNetSegmenter(UnknownWords unknownWords) => usesModel = unknownWords == UnknownWords.HiddenMarkovModel;

    /// <inheritdoc/>
    /// <remarks>jieba.NET gives the halves of a pair of surrogates as two tokens; they are one word here, as they are in jieba.</remarks>
    public void Segment(ReadOnlySpan<char> text, WordBuffer words)
    {
        ArgumentNullException.ThrowIfNull(words);
        int start = 0;
        foreach (Token token in segmenter.Tokenize(text.ToString(), TokenizerMode.Default, usesModel))
        {
            if (!IsInsidePair(text, token.EndIndex))
            {
                words.Add(new Word(TextSpan.FromBounds(start, token.EndIndex), PartOfSpeech.None));
                start = token.EndIndex;
            }
        }
    }

    /// <summary>The number of words of a text.</summary>
    public int CountTokens(ReadOnlySpan<char> text)
    {
        using WordBuffer words = new();
        Segment(text, words);
        return words.Count;
    }

    private static bool IsInsidePair(ReadOnlySpan<char> text, int position) =>
        position < text.Length && char.IsSurrogatePair(text[position - 1], text[position]);
}
