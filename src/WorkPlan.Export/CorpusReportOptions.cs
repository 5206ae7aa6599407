namespace WorkPlan.Export;

/// <summary>How a report is called and how much of everything it shows; what is left out is counted in the report.</summary>
public sealed record CorpusReportOptions
{
    /// <summary>The title that fits any corpus, and limits that keep the page below a few megabytes.</summary>
    public static CorpusReportOptions Default { get; } = new();

    /// <summary>The title of the page.</summary>
    public string Title { get; init; } = "工作计划文本语料报告";

    /// <summary>The most phrases in the table of phrases by year.</summary>
    public int MostPhrases { get; init; } = 60;

    /// <summary>The most phrases with curves and a map of regions, where none are asked for.</summary>
    public int MostDetailed { get; init; } = 12;

    /// <summary>The most regions in a map.</summary>
    public int MostRegions { get; init; } = 200;

    /// <summary>The most cells that all maps of regions have together; beyond it each map shows fewer regions.</summary>
    public int MostCells { get; init; } = 60_000;

    /// <summary>The most phrases in each of the tables of rising and of falling phrases.</summary>
    public int MostShifts { get; init; } = 25;

    /// <summary>The most indicators with a table of targets.</summary>
    public int MostIndicators { get; init; } = 60;
}
