using WorkPlan.Analysis.Segmentation;

namespace WorkPlan.Analysis.Tests.Segmentation;

/// <summary>What <see cref="ITokenCounter"/> promises; a subclass names the counter that has to keep it.</summary>
public abstract class TokenCounterContract
{
    private const int Threads = 4;

    protected abstract ITokenCounter Counter { get; }

    [Fact]
    public void An_empty_text_has_no_tokens() => Assert.Equal(0, Counter.CountTokens(""));

    [Fact]
    public void A_longer_text_has_more_tokens()
    {
        int one = Counter.CountTokens(ContractTexts.Prose);
        Assert.InRange(one, 1, 3 * ContractTexts.Prose.Length);
        Assert.True(Counter.CountTokens(ContractTexts.Prose + "\n" + ContractTexts.Prose) > one);
    }

    [Theory]
    [MemberData(nameof(ContractTexts.Names), MemberType = typeof(ContractTexts))]
    public void Whatever_the_text_it_is_counted(string name) => Assert.True(Counter.CountTokens(ContractTexts.Named(name)) >= 0);

    [Fact]
    public void A_part_of_a_text_is_counted_like_a_text()
    {
        ReadOnlySpan<char> part = ContractTexts.Prose.AsSpan(6, 20);
        Assert.Equal(Counter.CountTokens(part.ToString()), Counter.CountTokens(part));
    }

    [Fact]
    public void Every_thread_counts_the_same()
    {
        int[] expected = [.. ContractTexts.All.Select(name => Counter.CountTokens(ContractTexts.Named(name)))];
        Parallel.For(0, Threads, new ParallelOptions { MaxDegreeOfParallelism = Threads }, thread =>
        {
            for (int i = 0; i < expected.Length; i++)
            {
                int at = (i + thread) % expected.Length;
                Assert.Equal(expected[at], Counter.CountTokens(ContractTexts.Named(ContractTexts.All[at])));
            }
        });
    }
}
