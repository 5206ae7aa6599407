using System.Collections.Immutable;
using WorkPlan.Analysis.Segmentation;
using WorkPlan.Core.Tests.Generation;
using WorkPlan.Core.Text;
using Xunit.Abstractions;

namespace WorkPlan.Analysis.Tests.Segmentation;

/// <summary>User words are never lost and never break each other, whatever the words and the text.</summary>
public sealed class UserWordPropertyTests(ITestOutputHelper output)
{
    private const int Rounds = 150;

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void Every_word_that_occurs_is_found_whole(int seed)
    {
        output.WriteLine($"seed {seed}");
        Dice dice = new(seed);
        string[] texts = [.. SegmentationLines.Samples().Where(line => line.Length > 2), .. SegmentationLines.Ties(500)];
        for (int round = 0; round < Rounds; round++)
        {
            string text = string.Concat(Enumerable.Range(0, dice.Between(1, 4)).Select(_ => dice.Pick(texts)));
            ImmutableArray<string> userWords = [.. Enumerable.Range(0, dice.Between(1, 12)).Select(_ => Piece(dice, dice.OnceIn(5) ? dice.Pick(texts) : text))];
            Check(text, userWords, UnknownWords.HiddenMarkovModel);
            Check(text, userWords, UnknownWords.None);
        }
    }

    private static string Piece(Dice dice, string text)
    {
        int start = dice.Below(text.Length);
        return text.Substring(start, dice.Between(1, Math.Min(6, text.Length - start)));
    }

    private static void Check(string text, ImmutableArray<string> userWords, UnknownWords unknown)
    {
        WordSegmenterOptions options = new() { UnknownWords = unknown };
        WordSegmenter plain = WordSegmenter.Create(options);
        WordSegmenter segmenter = WordSegmenter.Create(options with { UserWords = [.. userWords.Select(word => new UserWord(word))] });
        List<TextSpan> expected = [];
        int from = 0;
        for (int at = 0; at < text.Length;)
        {
            string? longest = userWords.Where(word => text.AsSpan(at).StartsWith(word, StringComparison.Ordinal)).MaxBy(word => word.Length);
            if (longest is null)
            {
                at++;
                continue;
            }

            AddPlain(plain, text, from, at, expected);
            expected.Add(new TextSpan(at, longest.Length));
            from = at += longest.Length;
        }

        AddPlain(plain, text, from, text.Length, expected);
        Assert.Equal(expected, segmenter.Segment(text).Select(word => word.Span));
    }

    private static void AddPlain(WordSegmenter plain, string text, int from, int to, List<TextSpan> spans) =>
        spans.AddRange(plain.Segment(text[from..to]).Select(word => new TextSpan(from + word.Span.Start, word.Span.Length)));
}
