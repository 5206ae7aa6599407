namespace WorkPlan.Documents.Html;

/// <summary>What a block of a page holds: a block, a run of text, or a line break.</summary>
internal abstract class PageItem;
