using BenchmarkDotNet.Attributes;
using DiffPlex;
using WorkPlan.Analysis.Comparison;

namespace WorkPlan.Benchmarks;

/// <summary>Two analyzed plans compared, and their texts compared by words by DiffPlex, which knows neither tasks nor moves.</summary>
public class CompareBenchmarks
{
    private static readonly Differ Differ = new();
    private static readonly char[] Punctuation = [.. "，。；、：！？\n"];

    private PlanPair plans = null!;

    /// <summary>The tasks of the old plan, or a few more.</summary>
    [Params(40, 400)]
    public int Tasks { get; set; }

    /// <summary>Makes the plans.</summary>
    [GlobalSetup]
    public void Generate() => plans = PlanPair.OfTasks(Tasks);

    /// <summary>The comparison of one pair.</summary>
    [Benchmark(Baseline = true)]
    public int Compare() => PlanComparer.Compare(plans.OldPlan, plans.NewPlan).Matches.Length;

    /// <summary>DiffPlex over what stands between punctuation marks: the coarsest units, hence its quickest run.</summary>
    [Benchmark]
    public int DiffPlexClauses() => Differ.CreateWordDiffs(plans.Old, plans.New, ignoreWhitespace: true, Punctuation).DiffBlocks.Count;

    /// <summary>DiffPlex over characters.</summary>
    [Benchmark]
    public int DiffPlexCharacters() => Differ.CreateCharacterDiffs(plans.Old, plans.New, ignoreWhitespace: true).DiffBlocks.Count;
}
