namespace WorkPlan.Documents.Html;

/// <summary>Text of a page that stands in one line with what is beside it.</summary>
/// <param name="text">The text as parsed.</param>
/// <param name="places">Where each character stands in the markup.</param>
/// <param name="isLink">Whether it leads somewhere.</param>
/// <param name="keepsLines">Whether its line ends are shown.</param>
internal sealed class PageRun(string text, int[] places, bool isLink, bool keepsLines) : PageItem
{
    internal string Text { get; } = text;

    internal int[] Places { get; } = places;

    internal bool IsLink { get; } = isLink;

    internal bool KeepsLines { get; } = keepsLines;
}
