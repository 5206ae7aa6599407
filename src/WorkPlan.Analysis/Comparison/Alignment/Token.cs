namespace WorkPlan.Analysis.Comparison.Alignment;

/// <summary>A word or punctuation mark of a task's text.</summary>
/// <param name="Word">The number of the word, the same for the same text in both plans.</param>
/// <param name="Start">Its place in the clean text.</param>
/// <param name="Length">Its length.</param>
/// <param name="IsWritten">Whether it starts with a letter, ideograph or digit.</param>
internal readonly record struct Token(int Word, int Start, int Length, bool IsWritten)
{
    internal int End => Start + Length;
}
