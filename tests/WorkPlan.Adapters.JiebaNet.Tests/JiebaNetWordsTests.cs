using WorkPlan.Analysis.Segmentation;
using WorkPlan.Analysis.Tests.Segmentation;
using WorkPlan.Core.Text;

namespace WorkPlan.Adapters.JiebaNet.Tests;

/// <summary>jieba.NET and WorkPlan's own segmenter cut alike.</summary>
public sealed class JiebaNetWordsTests
{
    [Theory]
    [InlineData("prose", UnknownWords.HiddenMarkovModel)]
    [InlineData("prose", UnknownWords.None)]
    [InlineData("a plan", UnknownWords.HiddenMarkovModel)]
    [InlineData("a plan", UnknownWords.None)]
    [InlineData("pairs of surrogates", UnknownWords.HiddenMarkovModel)]
    public void Both_cut_alike(string name, UnknownWords unknownWords)
    {
        WordSegmenter own = WordSegmenter.Create(WordSegmenterOptions.Default with { UnknownWords = unknownWords });
        Assert.Equal(Cut(own, ContractTexts.Named(name)), Cut(new JiebaNetSegmenter(unknownWords), ContractTexts.Named(name)));
    }

    private static TextSpan[] Cut(IWordSegmenter segmenter, string text)
    {
        using WordBuffer words = new();
        segmenter.Segment(text, words);
        return [.. words.AsSpan().ToArray().Select(word => word.Span)];
    }
}
