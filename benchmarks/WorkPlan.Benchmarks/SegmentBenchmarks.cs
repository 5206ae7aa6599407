using BenchmarkDotNet.Attributes;
using WorkPlan.Analysis.Segmentation;

namespace WorkPlan.Benchmarks;

/// <summary>Words alone, of the texts as they are, into a buffer that is used again.</summary>
public class SegmentBenchmarks : PlanBenchmarks, IDisposable
{
    private static readonly WordSegmenter Segmenter = new();
    private static readonly WordSegmenter PlainSegmenter = WordSegmenter.Create(new WordSegmenterOptions { UnknownWords = UnknownWords.None });

    private readonly WordBuffer words = new();
    private readonly WordBuffer otherWords = new();

    /// <summary>The size of a plan, in thousand bytes of UTF-8.</summary>
    [Params(30, 300)]
    public override int Kilobytes { get; set; }

    /// <summary>One run over the eight plans.</summary>
    [Benchmark]
    public int Segment() => Sum(text => Count(Segmenter, text, words));

    /// <summary>The same without the hidden Markov model.</summary>
    [Benchmark]
    public int SegmentWithoutModel() => Sum(text => Count(PlainSegmenter, text, words));

    /// <summary>Each of two threads segments half of each plan.</summary>
    [Benchmark]
    public int SegmentOnTwoThreads()
    {
        int first = 0;
        int second = 0;
        Parallel.Invoke(
            () => first = Sum(text => Count(Segmenter, text.AsSpan(0, text.Length / 2), words)),
            () => second = Sum(text => Count(Segmenter, text.AsSpan(text.Length / 2), otherWords)));
        return first + second;
    }

    /// <summary>Gives the buffers back.</summary>
    [GlobalCleanup]
    public void Dispose()
    {
        words.Dispose();
        otherWords.Dispose();
        GC.SuppressFinalize(this);
    }

    private static int Count(WordSegmenter segmenter, ReadOnlySpan<char> text, WordBuffer buffer)
    {
        buffer.Clear();
        segmenter.Segment(text, buffer);
        return buffer.Count;
    }
}
