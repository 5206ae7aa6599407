using WorkPlan.Core.Text;

namespace WorkPlan.Export.Html;

/// <summary>A stretch of one side's text.</summary>
/// <param name="Text">The clean text.</param>
/// <param name="IsChanged">Whether only this side has it.</param>
/// <param name="Span">The place in the source of the whole stretch that it belongs to.</param>
internal readonly record struct EditPiece(string Text, bool IsChanged, TextSpan Span);
