namespace WorkPlan.Analysis.Segmentation;

/// <summary>How fine a text is cut.</summary>
public enum SegmentationMode
{
    /// <summary>Each character belongs to one word; the words tile the text.</summary>
    Accurate,

    /// <summary>
    /// Before each longer word stand the dictionary's words of two and of three characters inside it, as a search engine's
    /// index wants them. The words overlap, so they do not tile the text.
    /// </summary>
    Search,
}
