using System.Globalization;
using WorkPlan.Core.Text;

namespace WorkPlan.Core.Diagnostics;

/// <summary>Something about a document that its reader should know, and where.</summary>
/// <param name="Descriptor">The kind of finding.</param>
/// <param name="Span">The place in the source as given.</param>
/// <param name="Argument">The part of the message that differs; empty where the message has none.</param>
public sealed record Diagnostic(DiagnosticDescriptor Descriptor, TextSpan Span, string Argument)
{
    /// <summary>The identifier of the kind of finding.</summary>
    public string Id => Descriptor.Id;

    /// <summary>How much it matters.</summary>
    public DiagnosticSeverity Severity => Descriptor.DefaultSeverity;

    /// <summary>The whole message.</summary>
    public string Message => string.Format(CultureInfo.InvariantCulture, Descriptor.MessageFormat, Argument);

    /// <summary>The finding as <c>id severity [start..end): message</c>.</summary>
    public override string ToString() => $"{Id} {Severity} {Span}: {Message}";
}
