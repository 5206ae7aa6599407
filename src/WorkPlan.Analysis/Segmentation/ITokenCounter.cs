namespace WorkPlan.Analysis.Segmentation;

/// <summary>Counts the tokens of a text as some language model or segmenter sees them.</summary>
public interface ITokenCounter
{
    /// <summary>The number of tokens in a text; 0 for an empty one.</summary>
    int CountTokens(ReadOnlySpan<char> text);
}
