using WorkPlan.Analysis.Segmentation;
using WorkPlan.Core.Text;

namespace WorkPlan.Analysis.Tests.Segmentation;

/// <summary>What <see cref="IWordSegmenter"/> promises; a subclass names the segmenter that has to keep it.</summary>
public abstract class WordSegmenterContract
{
    private const int Threads = 4;

    protected abstract IWordSegmenter Segmenter { get; }

    [Theory]
    [MemberData(nameof(ContractTexts.Names), MemberType = typeof(ContractTexts))]
    public void Words_tile_the_text(string name)
    {
        string text = ContractTexts.Named(name);
        int end = 0;
        foreach (Word word in Cut(text))
        {
            Assert.Equal(end, word.Span.Start);
            Assert.False(word.Span.IsEmpty, $"an empty word at {end}");
            end = word.Span.End;
        }

        Assert.Equal(text.Length, end);
    }

    [Theory]
    [MemberData(nameof(ContractTexts.Names), MemberType = typeof(ContractTexts))]
    public void No_pair_of_surrogates_is_cut(string name)
    {
        string text = ContractTexts.Named(name);
        Assert.DoesNotContain(Cut(text), word => word.Span.End < text.Length && char.IsSurrogatePair(text[word.Span.End - 1], text[word.Span.End]));
    }

    [Fact]
    public void An_empty_text_has_no_words() => Assert.Empty(Cut(""));

    [Fact]
    public void Known_words_are_found() => Assert.Contains(Cut("加强学校管理"), word => word.Span == new TextSpan(2, 2));

    [Fact]
    public void Words_stand_behind_those_that_are_there()
    {
        Word first = new(new TextSpan(7, 1), PartOfSpeech.None);
        using WordBuffer words = new();
        words.Add(first);
        Segmenter.Segment(ContractTexts.Prose, words);
        Assert.Equal([first, .. Cut(ContractTexts.Prose)], words.AsSpan().ToArray());
    }

    [Fact]
    public void A_part_of_a_text_is_cut_like_a_text()
    {
        ReadOnlySpan<char> part = ContractTexts.Prose.AsSpan(6, 20);
        using WordBuffer words = new();
        Segmenter.Segment(part, words);
        Assert.Equal(Cut(part.ToString()), words.AsSpan().ToArray());
    }

    [Fact]
    public void Every_thread_gets_the_same_words()
    {
        Word[][] expected = [.. ContractTexts.All.Select(name => Cut(ContractTexts.Named(name)))];
        Parallel.For(0, Threads, new ParallelOptions { MaxDegreeOfParallelism = Threads }, thread =>
        {
            for (int i = 0; i < expected.Length; i++)
            {
                int at = (i + thread) % expected.Length;
                Assert.Equal(expected[at], Cut(ContractTexts.Named(ContractTexts.All[at])));
            }
        });
    }

    [Fact]
    public void A_buffer_has_to_be_given() =>
        Assert.Throws<ArgumentNullException>("words", () => Segmenter.Segment(ContractTexts.Prose, null!));

    [Theory]
    [MemberData(nameof(ContractTexts.Names), MemberType = typeof(ContractTexts))]
    public void One_that_counts_counts_its_words(string name)
    {
        if (Segmenter is ITokenCounter counter)
        {
            Assert.Equal(Cut(ContractTexts.Named(name)).Length, counter.CountTokens(ContractTexts.Named(name)));
        }
    }

    private Word[] Cut(string text)
    {
        using WordBuffer words = new();
        Segmenter.Segment(text, words);
        return words.AsSpan().ToArray();
    }
}
