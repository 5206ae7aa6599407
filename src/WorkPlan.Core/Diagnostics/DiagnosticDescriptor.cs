namespace WorkPlan.Core.Diagnostics;

/// <summary>A kind of finding: what all its <see cref="Diagnostic"/>s have in common.</summary>
/// <param name="Id">The identifier, <c>WP</c> and four digits; never reused.</param>
/// <param name="Title">What is found, in a few words.</param>
/// <param name="MessageFormat">The message; <c>{0}</c> stands for the part that differs.</param>
/// <param name="DefaultSeverity">How much such a finding matters unless configured otherwise.</param>
public sealed record DiagnosticDescriptor(string Id, string Title, string MessageFormat, DiagnosticSeverity DefaultSeverity);
