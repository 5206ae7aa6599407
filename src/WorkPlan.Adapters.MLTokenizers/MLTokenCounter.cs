using Microsoft.ML.Tokenizers;
using WorkPlan.Analysis.Segmentation;

namespace WorkPlan.Adapters.MLTokenizers;

/// <summary>Counts the tokens that a language model sees, by a tokenizer of Microsoft.ML.Tokenizers.</summary>
/// <remarks>
/// A counter and no <see cref="IWordSegmenter"/>, because the tokens do not tile a text. Tokens of bytes that share a character
/// (as most Chinese characters' do) all have that whole character as their place, so they overlap; a tokenizer with a normalizer places its
/// tokens in the normalized text; and some leave white space out.
/// <code>
/// ITokenCounter counter = new MLTokenCounter(TiktokenTokenizer.CreateForModel("gpt-4o"));
/// </code>
/// </remarks>
public sealed class MLTokenCounter : ITokenCounter
{
    private readonly Tokenizer tokenizer;

    /// <summary>A counter over a tokenizer, which one may share with others.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="tokenizer"/> is null.</exception>
    public MLTokenCounter(Tokenizer tokenizer)
    {
        ArgumentNullException.ThrowIfNull(tokenizer);
        this.tokenizer = tokenizer;
    }

    /// <summary>The number of tokens in a text, with those that the tokenizer puts around every text; 0 for an empty one.</summary>
    public int CountTokens(ReadOnlySpan<char> text) => text.IsEmpty ? 0 : tokenizer.CountTokens(text);
}
