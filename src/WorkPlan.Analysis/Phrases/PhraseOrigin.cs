namespace WorkPlan.Analysis.Phrases;

/// <summary>How a phrase was recognised.</summary>
public enum PhraseOrigin
{
    /// <summary>A lexicon lists it.</summary>
    Lexicon,

    /// <summary>No lexicon lists it; it is printed as phrases are, in quotation marks as a rule.</summary>
    Shape,
}
