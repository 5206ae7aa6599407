namespace WorkPlan.Cli.Output;

/// <summary>Where a report has the texts of its plans.</summary>
internal enum ReportTextPlace
{
    /// <summary>In the report itself.</summary>
    Inside,

    /// <summary>A page a plan, in a folder beside it.</summary>
    Beside,

    /// <summary>Nowhere.</summary>
    Nowhere,
}
