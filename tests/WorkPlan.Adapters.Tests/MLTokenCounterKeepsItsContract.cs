using System.Text;
using Microsoft.ML.Tokenizers;
using WorkPlan.Adapters.MLTokenizers;
using WorkPlan.Analysis.Segmentation;
using WorkPlan.Analysis.Tests.Segmentation;

namespace WorkPlan.Adapters.Tests;

/// <summary>A tokenizer whose tokens are the single bytes of UTF-8, so that no vocabulary has to be had from anywhere.</summary>
public sealed class MLTokenCounterKeepsItsContract : TokenCounterContract
{
    protected override ITokenCounter Counter { get; } = new MLTokenCounter(CreateByteTokenizer());

    [Fact]
    public void Each_byte_is_a_token() => Assert.Equal(Encoding.UTF8.GetByteCount(ContractTexts.Prose), Counter.CountTokens(ContractTexts.Prose));

    [Fact]
    public void A_tokenizer_has_to_be_given() => Assert.Throws<ArgumentNullException>("tokenizer", () => new MLTokenCounter(null!));

    /// <summary>The format of a tiktoken vocabulary: a line a token, its bytes in base 64 and its rank.</summary>
    private static TiktokenTokenizer CreateByteTokenizer()
    {
        string lines = string.Join('\n', Enumerable.Range(0, 256).Select(value => FormattableString.Invariant($"{Convert.ToBase64String([(byte)value])} {value}")));
        using MemoryStream vocabulary = new(Encoding.ASCII.GetBytes(lines));
        return TiktokenTokenizer.Create(vocabulary, preTokenizer: null, normalizer: null);
    }
}
