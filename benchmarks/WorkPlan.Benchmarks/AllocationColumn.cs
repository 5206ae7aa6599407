using System.Globalization;
using BenchmarkDotNet.Reports;

namespace WorkPlan.Benchmarks;

/// <summary>Bytes allocated a character of input.</summary>
internal sealed class AllocationColumn : InputColumn
{
    public override string ColumnName => "B/char";

    public override string Legend => "Bytes allocated a UTF-16 code unit of input";

    private protected override string Compute(BenchmarkReport report, InputSize size) =>
        report.GcStats.GetBytesAllocatedPerOperation(report.BenchmarkCase) is { } bytes
            ? ((double)bytes / size.CharacterCount).ToString("F1", CultureInfo.InvariantCulture)
            : "-";
}
