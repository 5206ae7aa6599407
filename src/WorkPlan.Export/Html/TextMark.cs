using WorkPlan.Core.Text;

namespace WorkPlan.Export.Html;

/// <summary>A place of a source text that is marked where the text is shown.</summary>
/// <param name="Span">The place, in the source as given; an empty one is marked all the same.</param>
/// <param name="Kind">The classes of the mark.</param>
/// <param name="Id">The anchor; null where nothing links there.</param>
/// <param name="Note">What a reader is told who points at it; null where nothing.</param>
/// <param name="Back">The anchor of what links here, for a link back behind the place; null where there is none.</param>
internal readonly record struct TextMark(TextSpan Span, string Kind, string? Id, string? Note, string? Back);
