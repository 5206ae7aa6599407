using BenchmarkDotNet.Attributes;
using WorkPlan.Analysis.Regions;
using WorkPlan.Core;

namespace WorkPlan.Benchmarks;

/// <summary>What the gazetteer costs: once to read it, then for each plan. MB/s says nothing here.</summary>
public class RegionBenchmarks
{
    private static readonly Gazetteer Gazetteer = Gazetteer.ReadDefault();

    private static readonly Plan Plan = Plan.Parse("南宁市邕宁区教育局2021年工作要点\n一、德育\n1.开展主题班会。\n");

    /// <summary>Reads the table.</summary>
    [Benchmark]
    public object ReadDefault() => Gazetteer.ReadDefault();

    /// <summary>Finds the region of a plan whose issuer names it.</summary>
    [Benchmark]
    public bool Resolve() => Gazetteer.TryResolve(Plan, out _);
}
