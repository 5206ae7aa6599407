using WorkPlan.Core.Text;

namespace WorkPlan.Analysis.Phrases.Shapes;

/// <summary>A phrase that was recognised by how it is printed.</summary>
/// <param name="Name">Without quotation marks.</param>
/// <param name="Span">Its place in the clean text, the outer quotation marks left out.</param>
internal readonly record struct ShapePhrase(string Name, TextSpan Span);
