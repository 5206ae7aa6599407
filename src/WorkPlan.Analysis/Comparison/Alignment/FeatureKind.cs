namespace WorkPlan.Analysis.Comparison.Alignment;

/// <summary>What a feature of a task is; one and the same text is another feature as another kind.</summary>
internal enum FeatureKind
{
    /// <summary>A word of the text.</summary>
    Word,

    /// <summary>A policy phrase, by its canonical name.</summary>
    Phrase,

    /// <summary>A cited document, by its title.</summary>
    Reference,

    /// <summary>A responsible unit, by its name.</summary>
    Unit,

    /// <summary>What stands between two punctuation marks.</summary>
    Clause,

    /// <summary>The whole body of a task.</summary>
    Body,
}
