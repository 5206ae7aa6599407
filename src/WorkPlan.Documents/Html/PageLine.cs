namespace WorkPlan.Documents.Html;

/// <summary>A line of a page as a reader sees it.</summary>
/// <param name="Text">The text, blanks drawn together.</param>
/// <param name="Places">Where each character stands in the markup.</param>
/// <param name="Linked">The characters in links.</param>
/// <param name="Links">The number of runs in links.</param>
internal sealed record PageLine(string Text, int[] Places, int Linked, int Links)
{
    /// <summary>The characters that are not blank.</summary>
    internal int Characters => Text.Count(c => !char.IsWhiteSpace(c));
}
