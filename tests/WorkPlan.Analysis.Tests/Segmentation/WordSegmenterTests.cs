using System.Globalization;
using WorkPlan.Analysis.Segmentation;
using WorkPlan.Core.Cleaning;
using WorkPlan.Core.Text;

namespace WorkPlan.Analysis.Tests.Segmentation;

public sealed class WordSegmenterTests
{
    private const string Text = "推进义务教育优质均衡发展。";

    private readonly WordSegmenter segmenter = new();

    [Fact]
    public void Words_bear_the_parts_of_speech_of_the_dictionary()
    {
        Assert.Equal("[0..2) v;[2..6) l;[6..8) n;[8..10) a;[10..12) vn;[12..13)", string.Join(';', segmenter.Segment(Text)));
        Assert.Equal("nz", PartOfSpeech.FromTag("nz").ToString());
        Assert.True(PartOfSpeech.None.IsNone);
        Assert.Throws<ArgumentException>(() => PartOfSpeech.FromTag("noun"));
    }

    [Fact]
    public void An_empty_text_has_no_words()
    {
        Assert.Empty(segmenter.Segment(""));
        Assert.Equal(0, segmenter.CountTokens(""));
    }

    [Fact]
    public void Tokens_are_words() => Assert.Equal(segmenter.Segment(Text).Length, segmenter.CountTokens(Text));

    [Fact]
    public void Words_are_added_behind_those_that_are_there()
    {
        using WordBuffer words = new();
        segmenter.Segment("教育局", words);
        segmenter.Segment("学校", words);
        Assert.Equal([new TextSpan(0, 3), new TextSpan(0, 2)], words.AsSpan().ToArray().Select(word => word.Span));
    }

    [Fact]
    public void Spans_are_kept_whole_on_request()
    {
        string text = "落实立德树人根本任务，推进五育并举";
        TextSpan[] kept = [new TextSpan(2, 8), new TextSpan(10, 0), new TextSpan(13, 4)];
        Assert.Equal("落实/立德树人根本任务/，/推进/五育并举", Cut(segmenter, text, kept));
        Assert.Equal(string.Join('/', segmenter.Cut(text)), Cut(segmenter, text, []));
    }

    [Fact]
    public void Spans_to_keep_go_before_user_words()
    {
        WordSegmenter withWords = WithWords("树人根", "任务");
        Assert.Equal("立德树人/根本/任务", Cut(withWords, "立德树人根本任务", [new TextSpan(0, 4)]));
    }

    [Theory]
    [InlineData(3, 2, 0, 2)]
    [InlineData(0, 3, 2, 2)]
    [InlineData(0, 1, 4, 90)]
    public void Spans_to_keep_are_sorted_and_in_the_text(int firstStart, int firstLength, int secondStart, int secondLength)
    {
        using WordBuffer words = new();
        TextSpan[] spans = [new TextSpan(firstStart, firstLength), new TextSpan(secondStart, secondLength)];
        Assert.Throws<ArgumentException>(() => segmenter.Segment(Text, spans, words));
    }

    [Fact]
    public void User_words_are_found_leftmost_and_longest()
    {
        Assert.Equal("教育集团/校长", Cut(WithWords("集团校", "教育集团"), "教育集团校长", []));
        Assert.Equal("集团校/长", Cut(WithWords("集团", "集团校"), "集团校长", []));
        Assert.Equal("M/AI/N", Cut(WithWords("AI"), "MAIN", []));
        Assert.Equal("1+X/证书", Cut(WithWords("1+X"), "1+X证书", []));
    }

    [Fact]
    public void A_user_word_says_its_own_part_of_speech_or_the_dictionarys()
    {
        WordSegmenter withWords = WordSegmenter.Create(new WordSegmenterOptions { UserWords = [new UserWord("学校"), new UserWord("县管校聘", PartOfSpeech.FromTag("v"))] });
        Assert.Equal("[0..4) v;[4..6) n", string.Join(';', withWords.Segment("县管校聘学校")));
        Assert.Equal("县管校聘/v", new UserWord("县管校聘", PartOfSpeech.FromTag("v")).ToString());
    }

    [Fact]
    public void Wrong_options_are_refused()
    {
        Assert.Throws<ArgumentException>(() => WithWords("学校", ""));
        Assert.Throws<ArgumentOutOfRangeException>(() => WordSegmenter.Create(new WordSegmenterOptions { Mode = (SegmentationMode)7 }));
        Assert.Throws<ArgumentOutOfRangeException>(() => WordSegmenter.Create(new WordSegmenterOptions { UnknownWords = (UnknownWords)7 }));
    }

    [Fact]
    public void Words_of_a_repaired_text_lie_in_the_source()
    {
        SourceText source = SourceText.From("推進地區(qū)義&nbsp;務教育");
        CleanText clean = TextCleaner.Clean(source);
        using WordBuffer words = new();
        segmenter.Segment(clean, words);
        string[] shown = [.. words.AsSpan().ToArray().Select(word => source.ToString().Substring(word.Span.Start, word.Span.Length))];
        Assert.Equal("推进地区义务教育", clean.Text.Replace(" ", "", StringComparison.Ordinal));
        Assert.Equal(["推進", "地區"], shown[..2]);
        Assert.EndsWith("教育", shown[^1], StringComparison.Ordinal);
    }

    [Fact]
    public void Phrases_of_a_repaired_text_are_kept_whole()
    {
        CleanText clean = TextCleaner.Clean("落實五育並舉");
        using WordBuffer words = new();
        segmenter.Segment(clean, [new TextSpan(2, 4)], words);
        Assert.Equal([new TextSpan(0, 2), new TextSpan(2, 4)], words.AsSpan().ToArray().Select(word => word.Span));
    }

    [Fact]
    public void A_buffer_serves_again_and_again_and_not_after_it_was_disposed()
    {
        WordBuffer words = new();
        segmenter.Segment(Text, words);
        int count = words.Count;
        words.Clear();
        Assert.Equal(0, words.Count);
        segmenter.Segment(Text, words);
        Assert.Equal(count, words.Count);
        Assert.Equal(new TextSpan(0, 2), words[0].Span);
        Assert.Throws<ArgumentOutOfRangeException>(() => words[count]);
        Assert.Equal(string.Create(CultureInfo.InvariantCulture, $"{count} words"), words.ToString());
        words.Dispose();
        words.Dispose();
        Assert.Throws<ObjectDisposedException>(() => words.Add(default));
        Assert.Throws<ObjectDisposedException>(() => segmenter.Segment(Text, words));
    }

    private static WordSegmenter WithWords(params string[] words) =>
        WordSegmenter.Create(new WordSegmenterOptions { UserWords = [.. words.Select(word => new UserWord(word))] });

    private static string Cut(WordSegmenter segmenter, string text, TextSpan[] keepWhole)
    {
        using WordBuffer words = new();
        segmenter.Segment(text, keepWhole, words);
        return string.Join('/', words.AsSpan().ToArray().Select(word => text.Substring(word.Span.Start, word.Span.Length)));
    }
}
