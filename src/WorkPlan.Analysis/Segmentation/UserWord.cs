namespace WorkPlan.Analysis.Segmentation;

/// <summary>A word that the user adds to the dictionary's.</summary>
/// <param name="Text">The word; any characters, at least one.</param>
/// <param name="PartOfSpeech">What its finds say; none gives them the dictionary's, where that has the word.</param>
public readonly record struct UserWord(string Text, PartOfSpeech PartOfSpeech)
{
    /// <summary>A word that is given without a part of speech.</summary>
    public UserWord(string text)
        : this(text, PartOfSpeech.None)
    {
    }

    /// <summary>The word, with its tag where it has one: <c>集团校/n</c>.</summary>
    public override string ToString() => PartOfSpeech.IsNone ? Text : $"{Text}/{PartOfSpeech}";
}
