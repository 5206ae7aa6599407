namespace WorkPlan.Core.Diagnostics;

/// <summary>How much a finding matters, least first.</summary>
public enum DiagnosticSeverity
{
    /// <summary>Worth knowing.</summary>
    Info,

    /// <summary>Probably wrong, or read with doubt.</summary>
    Warning,

    /// <summary>Certainly wrong.</summary>
    Error,
}
