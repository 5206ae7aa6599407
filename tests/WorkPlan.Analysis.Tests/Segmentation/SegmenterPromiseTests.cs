using System.Globalization;
using WorkPlan.Analysis.Segmentation;
using WorkPlan.Analysis.Tests.Infrastructure;
using WorkPlan.Core.Tests.Infrastructure;

namespace WorkPlan.Analysis.Tests.Segmentation;

/// <summary>What holds for every text: the words tile it, they are the same everywhere, and take no memory.</summary>
public sealed class SegmenterPromiseTests
{
    private readonly WordSegmenter segmenter = new();

    [Fact]
    public void The_contract_of_segmenters_is_kept()
    {
        SegmenterContract.Check(SegmentationModes.All[0].Segmenter);
        SegmenterContract.Check(SegmentationModes.All[1].Segmenter);
    }

    [Fact]
    public void Words_tile_the_text()
    {
        string[] texts = [.. SegmentationLines.Samples(), .. SegmentationLines.Ties(5_000), string.Join("\r\n", SegmentationLines.Samples()), .. SharedCorpus.Paths().Select(SharedCorpus.Read)];
        foreach ((string _, WordSegmenter tiling) in SegmentationModes.All[..2])
        {
            Assert.All(texts, text => CheckTiles(tiling, text));
        }
    }

    [Fact]
    public void Words_are_the_same_on_all_threads_and_in_all_cultures()
    {
        string text = string.Join('\n', SegmentationLines.Samples());
        Word[] expected = [.. segmenter.Segment(text)];
        string[] cultures = ["", "zh-CN", "tr-TR", "ar-SA"];
        Parallel.For(0, 32, round =>
        {
            CultureInfo.CurrentCulture = new CultureInfo(cultures[round % cultures.Length]);
            Assert.Equal(expected, segmenter.Segment(text));
        });
    }

    [Fact]
    public void A_buffer_that_is_used_again_allocates_nothing()
    {
        string text = string.Join('\n', SegmentationLines.Samples());
        using WordBuffer words = new();
        Assert.Equal(0, Allocation.Least(() =>
        {
            words.Clear();
            segmenter.Segment(text, words);
            foreach (Word word in words)
            {
                _ = word.Span.Length;
            }
        }));
    }

    private static void CheckTiles(WordSegmenter segmenter, string text)
    {
        int end = 0;
        bool tiles = true;
        foreach (Word word in segmenter.Segment(text))
        {
            tiles &= word.Span.Start == end && !word.Span.IsEmpty;
            end = word.Span.End;
        }

        Assert.True(tiles, $"The words do not tile: {text}");
        Assert.Equal(text.Length, end);
    }
}
