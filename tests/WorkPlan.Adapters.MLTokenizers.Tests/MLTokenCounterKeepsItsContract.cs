using System.Text;
using Microsoft.ML.Tokenizers;
using WorkPlan.Analysis.Segmentation;
using WorkPlan.Analysis.Tests.Segmentation;

namespace WorkPlan.Adapters.MLTokenizers.Tests;

/// <summary>A tokenizer whose tokens are the single bytes of UTF-8, so that no vocabulary has to be had from anywhere.</summary>
public sealed class MLTokenCounterKeepsItsContract : TokenCounterContract
{
    protected override ITokenCounter Counter { get; } = new MLTokenCounter(CreateByteTokenizer());

    [Fact]
    public void Each_byte_is_a_token() => Assert.Equal(Encoding.UTF8.GetByteCount(ContractTexts.Prose), Counter.CountTokens(ContractTexts.Prose));

    [Fact]
    public void A_tokenizer_has_to_be_given() => Assert.Throws<ArgumentNullException>("tokenizer", () => new MLTokenCounter(null!));

    /// <summary>Why the adapter is no segmenter: the three bytes of a character are three tokens, each in the place of the character.</summary>
    [Fact]
    public void Tokens_of_one_character_overlap() =>
        Assert.Equal([0..1, 0..1, 0..1], CreateByteTokenizer().EncodeToTokens("教", out _).Select(token => token.Offset));

    /// <summary>The format of a tiktoken vocabulary: a line a token, its bytes in base 64 and its rank.</summary>
    private static TiktokenTokenizer CreateByteTokenizer()
    {
        string lines = string.Join('\n', Enumerable.Range(0, 256).Select(value => FormattableString.Invariant($"{Convert.ToBase64String([(byte)value])} {value}")));
        using MemoryStream vocabulary = new(Encoding.ASCII.GetBytes(lines));
        return TiktokenTokenizer.Create(vocabulary, preTokenizer: null, normalizer: null);
    }
}
