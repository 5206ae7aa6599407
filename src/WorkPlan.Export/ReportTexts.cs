namespace WorkPlan.Export;

/// <summary>Where the texts of a report's plans are: inside it, in a folder beside it, or nowhere.</summary>
public sealed class ReportTexts
{
    private ReportTexts(string? folder, Action<TextWriter>? write)
    {
        Folder = folder;
        WriteArticles = write;
    }

    /// <summary>There are no texts, and nothing links to them.</summary>
    public static ReportTexts None { get; } = new(null, null);

    internal bool IsNone => Folder is null && WriteArticles is null;

    /// <summary>The name of the folder; null where there is none.</summary>
    internal string? Folder { get; }

    /// <summary>Writes what <see cref="CorpusReport.WriteArticle"/> wrote of each plan; null where it is not in the report.</summary>
    internal Action<TextWriter>? WriteArticles { get; }

    /// <summary>Each plan has a page in a folder beside the report, by <see cref="CorpusReport.WritePage"/> and <see cref="CorpusReport.PageName"/>.</summary>
    /// <param name="folder">The name of the folder, such as <c>report.files</c>, without a path.</param>
    /// <exception cref="ArgumentException"><paramref name="folder"/> is null or blank.</exception>
    public static ReportTexts Beside(string folder)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(folder);
        return new ReportTexts(folder, null);
    }

    /// <summary>All plans are in the report itself.</summary>
    /// <param name="write">Writes what <see cref="CorpusReport.WriteArticle"/> wrote of each plan of the corpus, one after the other.</param>
    /// <exception cref="ArgumentNullException"><paramref name="write"/> is null.</exception>
    public static ReportTexts Inside(Action<TextWriter> write)
    {
        ArgumentNullException.ThrowIfNull(write);
        return new ReportTexts(null, write);
    }

    /// <summary>Where the texts are.</summary>
    public override string ToString() => IsNone ? "none" : Folder ?? "inside";
}
