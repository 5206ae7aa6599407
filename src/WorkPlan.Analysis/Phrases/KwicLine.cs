using WorkPlan.Core;
using WorkPlan.Core.Text;

namespace WorkPlan.Analysis.Phrases;

/// <summary>A match with the words around it: one line of a concordance (key word in context).</summary>
/// <param name="Plan">The plan that holds it.</param>
/// <param name="Span">Its place in the source as given.</param>
/// <param name="Before">The clean text in front, in the same line unless words were counted.</param>
/// <param name="Text">The match, as the clean text has it.</param>
/// <param name="After">The clean text behind, in the same line unless words were counted.</param>
public sealed record KwicLine(Plan Plan, TextSpan Span, string Before, string Text, string After)
{
    /// <summary>The line and column of the match in the source.</summary>
    public LinePosition Place => Plan.Source.GetLinePosition(Span.Start);

    /// <summary>The line, with the match in brackets.</summary>
    public override string ToString() => $"{Before}[{Text}]{After}";
}
