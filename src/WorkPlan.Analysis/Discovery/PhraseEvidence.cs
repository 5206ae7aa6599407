using WorkPlan.Core.Text;

namespace WorkPlan.Analysis.Discovery;

/// <summary>A place where a discovered phrase stands.</summary>
/// <param name="Document">The <see cref="DiscoveryDocument.Id"/> of its plan.</param>
/// <param name="Span">Its place in the plan's source as given.</param>
/// <param name="Before">The clean text in front, in the same line.</param>
/// <param name="Text">The phrase.</param>
/// <param name="After">The clean text behind, in the same line.</param>
public sealed record PhraseEvidence(string Document, TextSpan Span, string Before, string Text, string After)
{
    /// <summary>The document and the line, with the phrase in brackets.</summary>
    public override string ToString() => $"{Document} {Before}[{Text}]{After}";
}
