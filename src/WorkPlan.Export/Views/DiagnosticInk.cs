using WorkPlan.Core.Diagnostics;

namespace WorkPlan.Export.Views;

/// <summary>The ink of findings.</summary>
internal static class DiagnosticInk
{
    internal static Ink Of(DiagnosticSeverity severity) => severity switch
    {
        DiagnosticSeverity.Error => Ink.Alarm,
        DiagnosticSeverity.Warning => Ink.Change,
        _ => Ink.Faint,
    };
}
