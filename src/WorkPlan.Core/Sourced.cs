using WorkPlan.Core.Text;

namespace WorkPlan.Core;

/// <summary>A value read from a document, with the place that shows it.</summary>
/// <typeparam name="T">The type of the value.</typeparam>
/// <param name="Value">The value.</param>
/// <param name="Span">The evidence, in the source as given.</param>
public readonly record struct Sourced<T>(T Value, TextSpan Span)
{
    /// <summary>The value, as text.</summary>
    public override string ToString() => Value?.ToString() ?? "";
}
