namespace WorkPlan.Analysis.Segmentation;

/// <summary>What becomes of characters that the dictionary's words leave over one by one.</summary>
public enum UnknownWords
{
    /// <summary>A hidden Markov model joins them to words that the dictionary does not have, such as names.</summary>
    HiddenMarkovModel,

    /// <summary>They stay words of one character; only letters and digits are joined.</summary>
    None,
}
