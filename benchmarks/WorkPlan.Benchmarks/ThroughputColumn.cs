using System.Globalization;
using BenchmarkDotNet.Reports;

namespace WorkPlan.Benchmarks;

/// <summary>Million bytes of UTF-8 a second, on one thread.</summary>
internal sealed class ThroughputColumn : InputColumn
{
    private const double NanosecondsASecond = 1e9;

    public override string ColumnName => "MB/s";

    public override string Legend => "Million bytes of UTF-8 a second, one thread";

    private protected override string Compute(BenchmarkReport report, InputSize size) =>
        (size.ByteCount / 1e6 / (report.ResultStatistics!.Mean / NanosecondsASecond)).ToString("F1", CultureInfo.InvariantCulture);
}
