namespace WorkPlan.Export;

/// <summary>How CSV files are written by <see cref="CsvTables"/> and <see cref="PlanPanel"/>.</summary>
public sealed record CsvOptions
{
    /// <summary>UTF-8 without a byte order mark, which programs expect.</summary>
    public static CsvOptions Default { get; } = new();

    /// <summary>Whether a file starts with a byte order mark: without one, Excel takes UTF-8 for the system's own encoding.</summary>
    public bool HasByteOrderMark { get; init; }
}
