namespace WorkPlan.Documents.Html;

/// <summary>A line break.</summary>
internal sealed class PageBreak : PageItem
{
    internal static PageBreak Instance { get; } = new();
}
