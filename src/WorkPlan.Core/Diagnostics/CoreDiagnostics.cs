namespace WorkPlan.Core.Diagnostics;

/// <summary>The findings that reading a plan makes by itself. Rules over plans live in the analyzers.</summary>
public static class CoreDiagnostics
{
    /// <summary>WP0001: a repair was made though another reading is nearly as likely.</summary>
    public static DiagnosticDescriptor DoubtfulRepair { get; } =
        new("WP0001", "Doubtful repair", "read as “{0}”, but another reading is nearly as likely", DiagnosticSeverity.Warning);

    /// <summary>WP0002: the document has no text.</summary>
    public static DiagnosticDescriptor NoText { get; } =
        new("WP0002", "No text", "the document has no text", DiagnosticSeverity.Warning);

    /// <summary>WP0101: a 年 stands where a year was taken out.</summary>
    public static DiagnosticDescriptor ScrubbedYear { get; } =
        new("WP0101", "Scrubbed year", "a year seems to have been taken out before “{0}”", DiagnosticSeverity.Warning);

    /// <summary>WP0102: quotation marks or title brackets with nothing between them.</summary>
    public static DiagnosticDescriptor ScrubbedQuotation { get; } =
        new("WP0102", "Scrubbed quotation", "something seems to have been taken out of “{0}”", DiagnosticSeverity.Warning);

    /// <summary>WP0103: words that make sense only with a name or congress that was taken out.</summary>
    public static DiagnosticDescriptor ScrubbedName { get; } =
        new("WP0103", "Scrubbed name", "a name seems to have been taken out of “{0}”", DiagnosticSeverity.Warning);

    /// <summary>WP0104: a title that begins with 区 or 县 whose name was taken out.</summary>
    public static DiagnosticDescriptor ScrubbedPlace { get; } =
        new("WP0104", "Scrubbed place", "a place name seems to have been taken out before “{0}”", DiagnosticSeverity.Warning);
}
