using System.Diagnostics;
using WorkPlan.Analysis.Segmentation;

namespace WorkPlan.Analysis.Tests.Segmentation;

/// <summary>P4: time is linear in the length of the text, hostile text included. Runs alone, for it measures.</summary>
[Collection(nameof(SegmenterLinearTimeTests))]
[CollectionDefinition(nameof(SegmenterLinearTimeTests), DisableParallelization = true)]
public sealed class SegmenterLinearTimeTests
{
    private const int HostileLength = 20_000;
    private const int HostileFactor = 8;
    private const double MostGrowth = 5;
    private const int Attempts = 4;

    private readonly WordSegmenter segmenter = new();

    public static TheoryData<string> HostileTexts =>
        ["教", "a", "7", ".", "%", "\uD83D", "\r", "\n", "\r\n", "，", "劅", "一", "中华人民共和国", "排排排签", "1.5%", "a.", "学 ", "\u9FD5教"];

    [Theory]
    [MemberData(nameof(HostileTexts))]
    public void Hostile_texts_take_linear_time(string piece)
    {
        string few = string.Concat(Enumerable.Repeat(piece, HostileLength / piece.Length));
        string many = string.Concat(Enumerable.Repeat(few, HostileFactor));
        Fastest(many, 1);
        double growth = 0;
        for (int attempt = 0; attempt < Attempts; attempt++)
        {
            growth = Fastest(many, 3) / Fastest(few, 5) / HostileFactor;
            if (growth < MostGrowth)
            {
                return;
            }
        }

        Assert.Fail($"A character takes {growth:F1} times as long in a text {HostileFactor} times as long.");
    }

    private double Fastest(string text, int runs)
    {
        using WordBuffer words = new();
        double fastest = double.MaxValue;
        for (int run = 0; run < runs; run++)
        {
            words.Clear();
            long start = Stopwatch.GetTimestamp();
            segmenter.Segment(text, words);
            fastest = Math.Min(fastest, Stopwatch.GetElapsedTime(start).TotalMilliseconds);
        }

        return Math.Max(fastest, 0.2);
    }
}
