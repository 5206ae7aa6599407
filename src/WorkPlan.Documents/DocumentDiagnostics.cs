using WorkPlan.Core.Diagnostics;

namespace WorkPlan.Documents;

/// <summary>The findings that reading a file makes.</summary>
public static class DocumentDiagnostics
{
    /// <summary>WP0003: bytes that are no text in the file's encoding; each stands as U+FFFD.</summary>
    public static DiagnosticDescriptor UndecodableBytes { get; } =
        new("WP0003", "Undecodable bytes", "bytes that are no text in the encoding read: {0}", DiagnosticSeverity.Warning);

    /// <summary>WP0004: a part of the file was left out.</summary>
    public static DiagnosticDescriptor PartLeftOut { get; } =
        new("WP0004", "Part left out", "left out: {0}", DiagnosticSeverity.Warning);
}
