using WorkPlan.Core.Text;

namespace WorkPlan.Core.Cleaning;

/// <summary>One change that cleaning made: what stood in the source, and what stands in the clean text instead.</summary>
/// <remarks>
/// Repairs never overlap and come in the order of the source. Putting every <see cref="After"/> in the place of its
/// <see cref="Span"/> turns the source into the clean text, character for character.
/// </remarks>
/// <param name="Kind">What was wrong.</param>
/// <param name="Span">The place in the source as given.</param>
/// <param name="Before">The source's characters at <paramref name="Span"/>.</param>
/// <param name="After">What replaces them; empty where they were taken out.</param>
/// <param name="IsCertain">False where another reading is nearly as likely; such a repair is made all the same and reported.</param>
public sealed record Repair(RepairKind Kind, TextSpan Span, string Before, string After, bool IsCertain)
{
    /// <summary>The repair as <c>kind [start..end) before → after</c>, a question mark behind it where it is doubtful.</summary>
    public override string ToString() => $"{Kind} {Span} {Before} → {After}{(IsCertain ? "" : " ?")}";
}
