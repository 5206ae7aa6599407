using BenchmarkDotNet.Columns;
using BenchmarkDotNet.Reports;
using BenchmarkDotNet.Running;
using WorkPlan.Core.Tests.Generation;

namespace WorkPlan.Benchmarks;

/// <summary>A column whose figure is worked out from a measurement and the size of its input.</summary>
internal abstract class InputColumn : IColumn
{
    public string Id => GetType().Name;

    public abstract string ColumnName { get; }

    public abstract string Legend { get; }

    public bool AlwaysShow => true;

    public ColumnCategory Category => ColumnCategory.Custom;

    public int PriorityInCategory => 0;

    public bool IsNumeric => true;

    public UnitType UnitType => UnitType.Dimensionless;

    public bool IsAvailable(Summary summary) => true;

    public bool IsDefault(Summary summary, BenchmarkCase benchmarkCase) => false;

    public string GetValue(Summary summary, BenchmarkCase benchmarkCase, SummaryStyle style) => GetValue(summary, benchmarkCase);

    public string GetValue(Summary summary, BenchmarkCase benchmarkCase)
    {
        ArgumentNullException.ThrowIfNull(summary);
        ArgumentNullException.ThrowIfNull(benchmarkCase);
        bool isKnown = benchmarkCase.Parameters["Kilobytes"] is int && summary[benchmarkCase]?.ResultStatistics is not null;
        return isKnown ? Compute(summary[benchmarkCase]!, PlanInputs.OfSize((int)benchmarkCase.Parameters["Kilobytes"], (FactDensity)benchmarkCase.Parameters["Facts"])) : "-";
    }

    private protected abstract string Compute(BenchmarkReport report, PlanInputs inputs);
}
